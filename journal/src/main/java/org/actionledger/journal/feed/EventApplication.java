package org.actionledger.journal.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionledger.journal.RecordedEvent;
import org.springframework.transaction.support.TransactionOperations;

/** Has events applied, each once and in order, in one transaction with the mark of how far the feed has come. */
final class EventApplication {

    private final FeedTables tables;
    private final TransactionOperations transaction;
    private final FeedHandler handler;
    private final FeedProgress progress;
    private final Consequences consequences;

    EventApplication(FeedTables tables, TransactionOperations transaction, FeedHandler handler, FeedProgress progress) {
        this.tables = tables;
        this.transaction = transaction;
        this.handler = handler;
        this.progress = progress;
        this.consequences = new Consequences(handler);
    }

    /** Applies what is new in the stretches: all or nothing, or piece by piece where something is to be recorded because of them. */
    void apply(List<Stretch> stretches) {
        consequences.pieces(stretches).forEach(this::applyPiece);
    }

    private void applyPiece(List<Stretch> stretches) {
        if (stretches.stream().flatMap(stretch -> stretch.events().stream()).anyMatch(handler::leadsOn)) {
            consequences.of(fresh(stretches, new HashMap<>()));
        }
        Map<String, Long> reached = new HashMap<>();
        transaction.executeWithoutResult(_ -> {
            // First, because it locks: a reader that was overtaken then fails before the handler has done its work in
            // vain.
            tables.move(stretches);
            List<RecordedEvent> fresh = fresh(stretches, reached);
            if (!fresh.isEmpty()) {
                handler.handle(fresh);
                tables.rememberSequences(reached);
            }
        });
        progress.applied(reached);
    }

    private List<RecordedEvent> fresh(List<Stretch> stretches, Map<String, Long> reached) {
        Set<String> streams = new HashSet<>();
        stretches.forEach(stretch -> stretch.events().forEach(event -> streams.add(event.stream())));
        Map<String, Long> before = tables.lastSequences(streams);
        List<RecordedEvent> fresh = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (RecordedEvent event : stretch.events()) {
                long last = reached.getOrDefault(event.stream(), before.getOrDefault(event.stream(), 0L));
                if (event.sequence() > last + 1) {
                    throw new SequenceGap(event, last);
                }
                if (event.sequence() == last + 1) {
                    reached.put(event.stream(), event.sequence());
                    fresh.add(event);
                }
            }
        }
        return fresh;
    }
}
