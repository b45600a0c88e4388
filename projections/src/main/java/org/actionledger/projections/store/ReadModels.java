package org.actionledger.projections.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.actionledger.events.EventJson;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.MemoryLedger;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.fold.RememberedLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Opens the ledger as it is now, or as it was known at an instant. */
public final class ReadModels {

    private final List<? extends Projection<?, ?>> projections;
    private final Function<Meter, ReadModel> stored;
    private final RecordedEvents events;
    private final TransactionOperations oneSnapshot;

    ReadModels(
            List<? extends Projection<?, ?>> projections,
            Function<Meter, ReadModel> stored,
            RecordedEvents events,
            TransactionOperations oneSnapshot) {
        this.projections = projections;
        this.stored = stored;
        this.events = events;
        this.oneSnapshot = oneSnapshot;
    }

    /**
     * What the view makes of the ledger, all of it read at one moment.
     *
     * @param known only what was recorded up to this instant; null for everything
     * @param key of the one campaign that the view is about; null where it is about all
     * @param meter is told how much is read for it
     */
    // A view is not null, and a transaction gives back what is done in it.
    @SuppressWarnings("NullAway")
    public <T> T view(@Nullable Instant known, @Nullable String key, Meter meter, Function<ReadModel, T> view) {
        return oneSnapshot.execute(
                _ -> view.apply(new RememberedLedger(known == null ? stored.apply(meter) : folded(known, key, meter))));
    }

    /** What a stream is recorded under; empty where there is no such stream. */
    public Optional<String> keyOf(String stream) {
        return events.keyOf(stream);
    }

    static EventEnvelope<?> envelope(RecordedEvent event) {
        return new EventEnvelope<>(
                event.id(),
                event.stream(),
                event.sequence(),
                event.key(),
                event.recordedAt(),
                event.cause(),
                EventJson.read(event.type(), event.payload()));
    }

    private ReadModel folded(Instant known, @Nullable String key, Meter meter) {
        MemoryLedger ledger = new MemoryLedger(projections);
        events.upTo(known, key, event -> {
            meter.read(event.payload().length);
            ledger.apply(envelope(event));
        });
        return ledger;
    }
}
