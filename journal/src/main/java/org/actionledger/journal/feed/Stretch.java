package org.actionledger.journal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.UnreadableRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Events that lie one after another in a partition.
 *
 * @param from where the reader stood before them
 * @param offsets of the events
 * @param unreadable why the record after them is no event, where it is none
 */
record Stretch(
        int partition,
        long from,
        List<RecordedEvent> events,
        List<Long> offsets,
        @Nullable String unreadable) {

    /** The records up to the first that cannot be read. */
    static Stretch read(int partition, long from, List<ConsumerRecord<String, byte[]>> records) {
        List<RecordedEvent> events = new ArrayList<>(records.size());
        List<Long> offsets = new ArrayList<>(records.size());
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                events.add(EventRecord.read(record));
                offsets.add(record.offset());
            } catch (UnreadableRecord e) {
                return new Stretch(
                        partition, from, events, offsets, "offset " + record.offset() + ": " + e.getMessage());
            }
        }
        return new Stretch(partition, from, events, offsets, null);
    }

    /** Where to read on once they are applied. */
    long next() {
        return offsets.isEmpty() ? from : offsets.getLast() + 1;
    }

    /** The same events, each on its own. */
    List<Stretch> single() {
        return cutBefore(_ -> true);
    }

    /** The same events, with a new stretch before each of these but the first. */
    List<Stretch> cutBefore(Predicate<RecordedEvent> these) {
        List<Stretch> pieces = new ArrayList<>();
        int begin = 0;
        long start = from;
        for (int i = 1; i <= events.size(); i++) {
            if (i == events.size() || these.test(events.get(i))) {
                pieces.add(new Stretch(partition, start, events.subList(begin, i), offsets.subList(begin, i), null));
                start = offsets.get(i - 1) + 1;
                begin = i;
            }
        }
        return pieces;
    }
}
