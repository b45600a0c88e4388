package org.actionledger.projections.timeline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.Streams;
import org.actionledger.events.UnionEvent;
import org.actionledger.projections.campaigns.ShortenedCall;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ListedProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what happened to each campaign, and finds what has no place in the record. */
@Component
public final class TimelineProjection implements ListedProjection<TimelineEvent, LedgerEvent, TimelineGroup> {

    @Override
    public String table() {
        return "timeline";
    }

    @Override
    public Class<TimelineEvent> row() {
        return TimelineEvent.class;
    }

    @Override
    public Class<LedgerEvent> event() {
        return LedgerEvent.class;
    }

    @Override
    public Class<TimelineGroup> group() {
        return TimelineGroup.class;
    }

    @Override
    public void apply(EventEnvelope<LedgerEvent> envelope, Changes<TimelineEvent> rows) {
        LedgerEvent event = envelope.event();
        if (!isTold(event)) {
            return;
        }
        List<Required> missing = Required.by(event).stream()
                .filter(required -> brought(required.ref(), rows).isEmpty())
                .toList();
        String ref = Ref.broughtBy(event);
        rows.put(new TimelineEvent(
                event instanceof ActionCalled called ? envelope.of(ShortenedCall.of(called)) : envelope,
                // What a second event brings is there already, and none is written over.
                ref != null && brought(ref, rows).isEmpty() ? ref : null,
                event instanceof ActionCalled called ? called.mandates().size() : 0,
                missing,
                TimelineGroup.of(event, mandate -> alike(event, mandate, rows))));
    }

    private static Optional<TimelineEvent> brought(String ref, Changes<TimelineEvent> rows) {
        return TimelineEvent.ids(ref).stream()
                .flatMap(id -> rows.find(id).stream())
                .findFirst();
    }

    private static @Nullable MandatesAlike alike(LedgerEvent event, UUID mandate, Changes<TimelineEvent> rows) {
        return event instanceof MandateSecured secured
                ? MandatesAlike.of(secured)
                : brought(Streams.mandate(mandate), rows)
                        .map(TimelineEvent::group)
                        .map(group -> group.alike().mandates())
                        .orElse(null);
    }

    /** A disagreement of sources is shown with what it is about, and a union is no campaign's. */
    private static boolean isTold(LedgerEvent event) {
        return !(event instanceof DiscrepancyNoted || event instanceof UnionEvent);
    }
}
