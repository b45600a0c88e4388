package org.actionledger.journal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.UnreadableRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Records that lie one after another in a partition.
 *
 * @param from where the reader stood before them
 * @param to where it stands when they are applied
 * @param unreadable the record after them, where that is no event of ours
 */
record PartitionBatch(
        Place from, Place to, List<Item> items, @Nullable Unreadable unreadable) {

    /** An event, where it lies, and whether an operator has said that it is to take no effect. */
    record Item(RecordedEvent event, long offset, boolean passedOver) {

        /** Where the reader that stood there stands behind it. */
        Place end(Place from) {
            return from.after(offset, event.id());
        }
    }

    /** Why a record is no event of ours. */
    record Unreadable(long offset, String reason) {}

    /**
     * The records up to the first that cannot be read and was not passed over.
     *
     * @param passedOver offsets that an operator has said to pass over
     */
    static PartitionBatch read(
            Place from, List<ConsumerRecord<String, byte[]>> records, StreamWriters sources, Set<Long> passedOver) {
        List<Item> items = new ArrayList<>(records.size());
        long next = from.next();
        for (ConsumerRecord<String, byte[]> record : records) {
            boolean passed = passedOver.contains(record.offset());
            try {
                items.add(new Item(sources.read(record), record.offset(), passed));
            } catch (UnreadableRecord e) {
                if (!passed) {
                    Unreadable why = new Unreadable(record.offset(), String.valueOf(e.getMessage()));
                    return new PartitionBatch(from, end(from, items, next), items, why);
                }
            }
            next = record.offset() + 1;
        }
        return new PartitionBatch(from, end(from, items, next), items, null);
    }

    private static Place end(Place from, List<Item> items, long next) {
        Place end = items.isEmpty() ? from : items.getLast().end(from);
        return next == end.next() ? end : end.behind(next - 1);
    }

    int partition() {
        return from.partition();
    }

    boolean movesOn() {
        return to.next() > from.next();
    }

    List<RecordedEvent> events() {
        return items.stream().map(Item::event).toList();
    }

    /** The same events, each on its own. */
    List<PartitionBatch> single() {
        return cutBefore(_ -> true);
    }

    /** The same events, with a new batch before each of these but the first. */
    List<PartitionBatch> cutBefore(Predicate<RecordedEvent> these) {
        if (items.isEmpty()) {
            return List.of(this);
        }
        List<PartitionBatch> pieces = new ArrayList<>();
        Place start = from;
        int begin = 0;
        for (int i = 1; i <= items.size(); i++) {
            boolean last = i == items.size();
            if (last || these.test(items.get(i).event())) {
                // What was passed over behind the last event is passed over with it.
                Place end = last ? to : items.get(i - 1).end(from);
                pieces.add(new PartitionBatch(start, end, items.subList(begin, i), null));
                start = end;
                begin = i;
            }
        }
        return pieces;
    }
}
