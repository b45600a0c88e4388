package org.actionledger.projections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventNames;
import org.actionledger.events.LedgerEvent;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.projections.ballots.BallotProjection;
import org.actionledger.projections.ballots.ResultProjection;
import org.actionledger.projections.ballots.TurnoutProjection;
import org.actionledger.projections.campaigns.CampaignProjection;
import org.actionledger.projections.campaigns.PartProjection;
import org.actionledger.projections.discrepancies.DiscrepancyProjection;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.MemoryLedger;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.mandates.MandateProjection;
import org.actionledger.projections.mandates.StatementProjection;
import org.actionledger.projections.timeline.TimelineProjection;
import org.actionledger.projections.unions.UnionProjection;
import org.actionledger.projections.wins.PromiseProjection;
import org.actionledger.projections.wins.PromiseStepProjection;
import org.actionledger.projections.wins.WinProjection;
import org.jspecify.annotations.Nullable;

/** Events as they would have been recorded, a second after each other, with ids that count from 1. */
public final class History {

    public static final List<Projection<?, ?>> PROJECTIONS = List.of(
            new UnionProjection(),
            new CampaignProjection(),
            new PartProjection(),
            new BallotProjection(),
            new TurnoutProjection(),
            new ResultProjection(),
            new MandateProjection(),
            new StatementProjection(),
            new WinProjection(),
            new PromiseProjection(),
            new PromiseStepProjection(),
            new TimelineProjection(),
            new DiscrepancyProjection());

    public static final Instant FIRST_RECORDED = Instant.parse("2023-11-01T09:00:00Z");

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    public UUID add(String stream, UUID key, LedgerEvent event) {
        return add(stream, key, event, null);
    }

    public UUID add(String stream, UUID key, LedgerEvent event, @Nullable UUID cause) {
        UUID id = new UUID(0, events.size() + 1L);
        events.add(new RecordedEvent(
                id,
                EventNames.of(event),
                stream,
                sequences.merge(stream, 1L, Long::sum),
                key.toString(),
                FIRST_RECORDED.plusSeconds(events.size()),
                "official",
                new UUID(1, events.size() + 1L),
                "digest",
                cause,
                new UUID(1, events.size() + 1L),
                EventJson.write(event)));
        return id;
    }

    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    public RecordedEvent event(UUID id) {
        return events.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The ledger that the events fold into. */
    public ReadModel folded() {
        return folded(events);
    }

    public static ReadModel folded(List<RecordedEvent> events) {
        MemoryLedger ledger = new MemoryLedger(PROJECTIONS);
        events.forEach(event -> ledger.apply(new EventEnvelope<>(
                event.id(),
                event.stream(),
                event.sequence(),
                event.key(),
                event.recordedAt(),
                event.cause(),
                EventJson.read(event.type(), event.payload()))));
        return ledger;
    }
}
