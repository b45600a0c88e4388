package org.actionledger.journal.feed;

import java.util.UUID;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.UnreadableRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Where a feed stands in a partition.
 *
 * @param topic id that the broker gave it; null where the partition was never read
 * @param next offset of the record to read next
 * @param last the record that was applied last; null where none was
 */
record Place(
        int partition,
        @Nullable String topic,
        long next,
        @Nullable Applied last) {

    /** A record by its offset and the event that it holds. */
    record Applied(long offset, UUID event) {}

    static Place atBeginning(int partition, String topic, long beginning) {
        return new Place(partition, topic, beginning, null);
    }

    /** The last record is read once more, to see whether it is still there. */
    long whereToRead() {
        return last == null ? next : last.offset();
    }

    boolean isLast(ConsumerRecord<String, byte[]> record) {
        if (last == null || record.offset() != last.offset()) {
            return false;
        }
        try {
            return EventRecord.read(record).id().equals(last.event());
        } catch (UnreadableRecord e) {
            return false;
        }
    }

    Place after(long offset, UUID event) {
        return new Place(partition, topic, offset + 1, new Applied(offset, event));
    }

    /** Behind a record that took no effect. */
    Place behind(long offset) {
        return new Place(partition, topic, offset + 1, last);
    }
}
