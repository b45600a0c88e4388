package org.actionledger.projections.timeline;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.Streams;
import org.actionledger.events.UnionEvent;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ListedProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what happened to each campaign, and finds what has no place in the record. */
@Component
public final class TimelineProjection implements ListedProjection<TimelineRow, LedgerEvent, TimelineGroup> {

    @Override
    public String table() {
        return "timeline";
    }

    @Override
    public Class<TimelineRow> row() {
        return TimelineRow.class;
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
    public void apply(EventEnvelope<LedgerEvent> envelope, Changes<TimelineRow> rows) {
        LedgerEvent event = envelope.event();
        if (!isTold(event)) {
            return;
        }
        List<Required> missing = Required.by(event).stream()
                .filter(required -> rows.find(Thing.id(required.ref())).isEmpty())
                .toList();
        TimelineEvent told =
                new TimelineEvent(envelope, missing, TimelineGroup.of(event, mandate -> alike(event, mandate, rows)));
        rows.put(told);
        String ref = Ref.broughtBy(event);
        if (ref != null) {
            rows.put(new Thing(
                    envelope.key(),
                    ref,
                    told.id(),
                    event instanceof MandateSecured secured ? MandatesAlike.of(secured) : null));
        }
    }

    private static @Nullable MandatesAlike alike(LedgerEvent event, UUID mandate, Changes<TimelineRow> rows) {
        return event instanceof MandateSecured secured
                ? MandatesAlike.of(secured)
                : rows.find(Thing.id(Streams.mandate(mandate)))
                        .map(row -> ((Thing) row).mandates())
                        .orElse(null);
    }

    /** A disagreement of sources is shown with what it is about, and a union is no campaign's. */
    private static boolean isTold(LedgerEvent event) {
        return !(event instanceof DiscrepancyNoted || event instanceof UnionEvent);
    }
}
