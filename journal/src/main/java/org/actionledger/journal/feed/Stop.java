package org.actionledger.journal.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.actionledger.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Why a partition is not read on.
 *
 * @param at where the feed stands
 * @param offset of the record that holds it up
 * @param event the one that cannot be applied; null where it cannot even be read
 */
record Stop(Place at, long offset, @Nullable RecordedEvent event, String reason, int attempts) {

    static Stop at(Place at, PartitionBatch.Unreadable record) {
        return new Stop(at, record.offset(), null, "offset " + record.offset() + ": " + record.reason(), 1);
    }

    /** Of a batch that is one event. */
    static Stop at(PartitionBatch batch, String reason) {
        PartitionBatch.Item item = batch.items().getFirst();
        return new Stop(batch.from(), item.offset(), item.event(), reason, 1);
    }

    Stop after(int attempts) {
        return new Stop(at, offset, event, reason, attempts + 1);
    }

    int partition() {
        return at.partition();
    }

    Map<String, Object> described() {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("partition", partition());
        detail.put("offset", offset);
        if (event != null) {
            detail.put("type", event.type());
            detail.put("stream", event.stream());
            detail.put("sequence", event.sequence());
        }
        detail.put("reason", reason);
        detail.put("attempts", attempts);
        return detail;
    }
}
