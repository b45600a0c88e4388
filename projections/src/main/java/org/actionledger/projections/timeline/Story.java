package org.actionledger.projections.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import org.actionledger.events.UnionEvent;
import org.actionledger.events.WinEvent;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.language.DateText;
import org.actionledger.language.Messages;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.fold.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Tells events of a campaign, each by itself or with another, and knows what the others are called.
 *
 * @param events by id
 * @param things what brought a thing into the record, by its ref
 */
record Story(
        Function<UUID, Optional<EventEnvelope>> events,
        Function<String, Optional<EventEnvelope>> things,
        Messages messages) {

    /** Of a whole campaign, whose events are these. */
    static Story of(List<TimelineEvent> all, Messages messages) {
        Map<UUID, EventEnvelope> events = new HashMap<>();
        Map<String, EventEnvelope> things = new HashMap<>();
        all.stream()
                .map(TimelineEvent::envelope)
                .sorted(Comparator.comparing(EventEnvelope::sequence))
                .forEach(envelope -> {
                    events.put(envelope.id(), envelope);
                    String ref = Ref.broughtBy(envelope.event());
                    if (ref != null) {
                        things.put(ref, envelope);
                    }
                });
        return new Story(
                id -> Optional.ofNullable(events.get(id)), ref -> Optional.ofNullable(things.get(ref)), messages);
    }

    /** Of some events of a campaign: the others are looked up one by one. */
    static Story ofSome(String key, ReadModel ledger, Messages messages) {
        Rows<TimelineRow> rows = ledger.rows(TimelineRow.class);
        Function<String, Optional<EventEnvelope>> event =
                row -> rows.find(key, row).map(TimelineEvent.class::cast).map(TimelineEvent::envelope);
        return new Story(
                id -> event.apply(TimelineEvent.ALL + id).or(() -> event.apply(TimelineEvent.WARNINGS + id)),
                ref -> rows.find(key, Thing.id(ref))
                        .map(Thing.class::cast)
                        .flatMap(thing -> event.apply(thing.broughtBy())),
                messages);
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
     * @param fact the word by which a discrepancy names it
     * @param said what the title says
     */
    EntryDraft entry(TimelineEvent event, String kind, String fact, Map<String, ?> said) {
        return entry(event, kind, fact, messages.say("timeline." + kind, said));
    }

    EntryDraft entry(TimelineEvent event, String kind, String fact, String title) {
        return new EntryDraft(event, kind, fact, title, messages);
    }

    /** @param name the key of what the fact is called */
    Entry.Fact fact(String name, String value) {
        return new Entry.Fact(messages.say("fact." + name), value);
    }

    DateText dates() {
        return messages.dates();
    }

    Optional<EventEnvelope> event(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(events);
    }

    Optional<EventEnvelope> thing(String ref) {
        return things.apply(ref);
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
