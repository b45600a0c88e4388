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
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.fold.Rows;
import org.actionledger.projections.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Tells events of a campaign, each by itself or with another, and knows what the others are called.
 *
 * @param events by id
 * @param things what brought a thing into the record, by its ref
 */
record Story(Function<UUID, Optional<EventEnvelope>> events, Function<String, Optional<EventEnvelope>> things) {

    /** Of a whole campaign, whose events are these. */
    static Story of(List<Happening> happenings) {
        Map<UUID, EventEnvelope> events = new HashMap<>();
        Map<String, EventEnvelope> things = new HashMap<>();
        happenings.stream()
                .map(Happening::envelope)
                .sorted(Comparator.comparing(EventEnvelope::sequence))
                .forEach(envelope -> {
                    events.put(envelope.id(), envelope);
                    String ref = Ref.broughtBy(envelope.event());
                    if (ref != null) {
                        things.put(ref, envelope);
                    }
                });
        return new Story(id -> Optional.ofNullable(events.get(id)), ref -> Optional.ofNullable(things.get(ref)));
    }

    /** Of some events of a campaign: the others are looked up one by one. */
    static Story ofSome(String key, ReadModel ledger) {
        Rows<TimelineRow> rows = ledger.rows(TimelineRow.class);
        Function<String, Optional<EventEnvelope>> event =
                row -> rows.find(key, row).map(Happening.class::cast).map(Happening::envelope);
        return new Story(
                id -> event.apply(Happening.ALL + id).or(() -> event.apply(Happening.WARNINGS + id)),
                ref -> rows.find(key, Thing.id(ref))
                        .map(Thing.class::cast)
                        .flatMap(thing -> event.apply(thing.broughtBy())));
    }

    Told tell(Happening happening) {
        return switch (happening.envelope().event()) {
            case CampaignEvent event -> CampaignStory.tell(event, happening, this);
            case DisputeEvent event -> DisputeStory.tell(event, happening, this);
            case BallotEvent event -> BallotStory.tell(event, happening, this);
            case MandateEvent event -> MandateStory.tell(event, happening, this);
            case PolicyEvent event -> PolicyStory.tell(event, happening);
            case WinEvent event -> WinStory.tell(event, happening, this);
            case UnionEvent event -> throw new IllegalStateException("no campaign tells of " + event);
        };
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

    /** What a thing is called. */
    String nameOf(String ref, String otherwise) {
        return thing(ref).map(EventEnvelope::event).map(Story::name).orElse(otherwise);
    }

    private static @Nullable String name(LedgerEvent brought) {
        return switch (brought) {
            case CampaignLaunched launched -> launched.title();
            case NextStepPlanned step -> step.what();
            case DisputeDeclared declared -> declared.title();
            case OfferReceived offer -> offer.title();
            case ActionCalled called -> Phrases.capitalised(Phrases.plainly(called.kind()));
            case BallotAnnounced announced -> announced.title();
            case MandateSecured secured -> MandateStory.name(secured);
            case WinSecured win -> win.headline();
            case PromiseMade promise -> promise.what();
            default -> null;
        };
    }
}
