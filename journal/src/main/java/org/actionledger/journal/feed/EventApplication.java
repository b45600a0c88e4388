package org.actionledger.journal.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.actionledger.journal.trace.EventSpans;
import org.springframework.transaction.support.TransactionOperations;

/** Has events applied, each once and in order, in one transaction with the mark of how far the feed has come. */
final class EventApplication {

    private final FeedTables tables;
    private final AppliedEvents events;
    private final TransactionOperations transaction;
    private final FeedHandler handler;
    private final FeedProgress progress;
    private final Consequences consequences;
    private final EventSpans spans;

    EventApplication(
            FeedTables tables,
            AppliedEvents events,
            TransactionOperations transaction,
            FeedHandler handler,
            FeedProgress progress,
            EventSpans spans) {
        this.tables = tables;
        this.events = events;
        this.transaction = transaction;
        this.handler = handler;
        this.progress = progress;
        this.consequences = new Consequences(handler, spans);
        this.spans = spans;
    }

    /** Applies what is new in the batches: all or nothing, or piece by piece where something is to be recorded because of them. */
    void apply(List<PartitionBatch> batches) {
        consequences.pieces(batches).forEach(this::applyPiece);
    }

    private void applyPiece(List<PartitionBatch> batches) {
        if (batches.stream().flatMap(batch -> batch.events().stream()).anyMatch(handler::leadsOn)) {
            consequences.of(FreshEvents.in(batches, events).events());
        }
        Map<String, Long> reached = new HashMap<>();
        spans.batch(
                "ledger.apply",
                trace -> transaction.executeWithoutResult(_ -> reached.putAll(takenEffect(batches, trace))));
        progress.applied(reached);
    }

    /** Within the transaction; says how far each stream comes by it. */
    private Map<String, Long> takenEffect(List<PartitionBatch> batches, EventSpans.Batch trace) {
        // First, because it locks: a reader that was overtaken then fails before the handler has done its work in vain.
        tables.move(batches);
        FreshEvents fresh = FreshEvents.in(batches, events);
        trace.of(fresh.events());
        if (!fresh.events().isEmpty()) {
            handler.handle(fresh.events());
        }
        if (!fresh.marks().isEmpty()) {
            events.remember(fresh.marks());
        }
        return fresh.reached();
    }
}
