package org.actionledger.projections.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.Source;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.WinEvent;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.language.DateText;
import org.actionledger.language.Messages;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.GroupCount;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.mandates.Mandate;
import org.actionledger.projections.mandates.MandateGroup;
import org.jspecify.annotations.Nullable;

/**
 * Tells events of a campaign, each by itself or with another, and knows what the others are called.
 *
 * @param events those at hand, by id; what else there is is looked up
 * @param things what brought a thing into the record, by its ref, of the events at hand
 */
record Story(
        String key,
        ReadModel ledger,
        Map<UUID, EventEnvelope<?>> events,
        Map<String, EventEnvelope<?>> things,
        Messages messages) {

    static Story of(String key, ReadModel ledger, List<TimelineEvent> atHand, Messages messages) {
        Map<UUID, EventEnvelope<?>> events = new HashMap<>();
        Map<String, EventEnvelope<?>> things = new HashMap<>();
        atHand.stream()
                .map(TimelineEvent::envelope)
                .sorted(Comparator.comparing(EventEnvelope::sequence))
                .forEach(envelope -> {
                    events.put(envelope.id(), envelope);
                    String ref = Ref.broughtBy(envelope.event());
                    if (ref != null) {
                        things.put(ref, envelope);
                    }
                });
        return new Story(key, ledger, events, things, messages);
    }

    Told tell(TimelineEvent event) {
        return switch (event.envelope().event()) {
            case CampaignEvent fact -> new CampaignStory(this).tell(fact, event);
            case DisputeEvent fact -> new DisputeStory(this).tell(fact, event);
            case BallotEvent fact -> new BallotStory(this).tell(fact, event);
            case MandateEvent fact -> new MandateStory(this).tell(fact, event);
            case PolicyEvent fact -> new PolicyStory(this).tell(fact, event);
            case WinEvent fact -> new WinStory(this).tell(fact, event);
            case UnionEvent fact -> throw new IllegalStateException("no campaign tells of " + fact);
        };
    }

    /**
     * Begins an entry.
     *
     * @param kind stable, for programs, and what the words of its title are found by
     * @param said what the title says
     */
    EntryDraft entry(TimelineEvent event, String kind, Map<String, ?> said) {
        return entry(event, kind, messages.say("timeline." + kind, said));
    }

    EntryDraft entry(TimelineEvent event, String kind, String title) {
        return new EntryDraft(event, kind, title, messages);
    }

    /** @param name the key of what the fact is called */
    Entry.Fact fact(String name, String value) {
        return new Entry.Fact(messages.say("fact." + name), value);
    }

    DateText dates() {
        return messages.dates();
    }

    Optional<EventEnvelope<?>> event(@Nullable UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        EventEnvelope<?> atHand = events.get(id);
        return atHand != null ? Optional.of(atHand) : row(id.toString());
    }

    Optional<EventEnvelope<?>> thing(String ref) {
        EventEnvelope<?> atHand = things.get(ref);
        return atHand != null ? Optional.of(atHand) : row(ref);
    }

    /** Looks up at once what these follow from, which is asked for one by one. */
    void lookUp(List<TimelineEvent> told) {
        ledger.rows(TimelineEvent.class)
                .find(
                        key,
                        told.stream()
                                .map(event -> event.envelope().cause())
                                .filter(Objects::nonNull)
                                .filter(cause -> !events.containsKey(cause))
                                .flatMap(cause -> TimelineEvent.ids(cause.toString()).stream())
                                .toList());
    }

    /** Where what an event follows from was read. */
    List<Source> sourcesOfCause(EventEnvelope<?> event) {
        return event(event.cause()).map(cause -> cause.event().sources()).orElse(List.of());
    }

    /** What mandates have in common, counted, in the order of their ballots: there may be thousands under one action. */
    List<GroupCount<MandateGroup>> mandates(List<UUID> ids) {
        return ledger
                .list(Mandate.class)
                .groups(key, ids.stream().map(UUID::toString).toList())
                .stream()
                .sorted(Comparator.comparing(
                                (GroupCount<MandateGroup> alike) ->
                                        alike.group().ballotDay(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(alike -> alike.group().question()))
                .toList();
    }

    private Optional<EventEnvelope<?>> row(String thingOrEvent) {
        return ledger.rows(TimelineEvent.class).find(key, TimelineEvent.ids(thingOrEvent)).stream()
                .<EventEnvelope<?>>map(TimelineEvent::envelope)
                .findFirst();
    }

    /** What brought a thing into the record, where it is of this kind. */
    <E extends LedgerEvent> Optional<E> thing(String ref, Class<E> kind) {
        return thing(ref).map(EventEnvelope::event).filter(kind::isInstance).map(kind::cast);
    }

    /**
     * What a thing is called.
     *
     * @param otherwise the key of what it is called where the record does not hold it
     */
    String nameOf(String ref, String otherwise) {
        return thing(ref).map(EventEnvelope::event).map(this::name).orElseGet(() -> messages.say(otherwise));
    }

    private @Nullable String name(LedgerEvent brought) {
        return switch (brought) {
            case CampaignLaunched launched -> launched.title();
            case NextStepPlanned step -> step.what();
            case DisputeDeclared declared -> declared.title();
            case OfferReceived offer -> offer.title();
            case ActionCalled called -> messages.capitalised(messages.word(called.kind()));
            case BallotAnnounced announced -> announced.title();
            case MandateSecured secured -> new MandateStory(this).name(secured);
            case WinSecured win -> win.headline();
            case PromiseMade promise -> promise.what();
            default -> null;
        };
    }
}
