package org.actionledger.journal.relay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.relay.Published.Place;
import org.actionledger.journal.topic.Difference;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.UnreadableRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Looks at each record in turn: at the known places, whether it is the known one; beyond them, whether the journal has it. */
final class TopicScan implements Consumer<ConsumerRecord<String, byte[]>> {

    private static final int PIECE = 500;

    private final String source;
    private final JournalEvents journal;
    /** Known places that have not come yet. */
    private final Map<Integer, Place> expected;
    /** Partitions that are read whole because they do not begin at the first offset any more. */
    private final Set<Integer> shortened;

    private final Map<Integer, Place> places = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Map<Integer, RecordedEvent> headless = new HashMap<>();
    private final List<RecordedEvent> unchecked = new ArrayList<>();
    private int differing;
    private @Nullable Difference first;

    TopicScan(String source, JournalEvents journal, Map<Integer, Place> known, Set<Integer> shortened) {
        this.source = source;
        this.journal = journal;
        this.expected = new HashMap<>(known);
        this.shortened = shortened;
    }

    @Override
    public void accept(ConsumerRecord<String, byte[]> record) {
        int partition = record.partition();
        Place known = expected.get(partition);
        if (known != null && record.offset() > known.offset()) {
            throw new PlaceTaken(partition);
        }
        RecordedEvent event;
        boolean ours;
        try {
            event = EventRecord.read(record);
            ours = source.equals(EventRecord.sourceOf(record));
        } catch (UnreadableRecord e) {
            // Whoever reads the topic stops there and says so.
            return;
        }
        if (ours && shortened.contains(partition) && begun.add(event.stream()) && event.sequence() > 1) {
            headless.putIfAbsent(partition, event);
        }
        if (known == null) {
            places.put(partition, new Place(record.offset(), event.id()));
            if (ours) {
                unchecked.add(event);
                if (unchecked.size() >= PIECE) {
                    check();
                }
            }
        } else if (record.offset() == known.offset()) {
            if (!event.id().equals(known.event())) {
                throw new PlaceTaken(partition);
            }
            expected.remove(partition);
        }
    }

    /**
     * To be called when all has been read.
     *
     * @return the last record of every partition that has one beyond the known places
     * @throws JournalBehindTopic the journal has lost events that it has published
     */
    Map<Integer, Place> end() {
        expected.keySet().stream().findAny().ifPresent(partition -> {
            throw new PlaceTaken(partition);
        });
        check();
        if (first != null) {
            throw new JournalBehindTopic(source, differing, first);
        }
        return places;
    }

    /** Partitions in which a stream does not start with its first event, and one such stream. */
    Map<Integer, RecordedEvent> headless() {
        return headless;
    }

    private void check() {
        for (Difference one : journal.differing(unchecked)) {
            differing++;
            if (first == null
                    || one.published().recordedAt().isBefore(first.published().recordedAt())) {
                first = one;
            }
        }
        unchecked.clear();
    }

    /** What is at a known place is not what was put there. */
    static final class PlaceTaken extends RuntimeException {

        private final int partition;

        PlaceTaken(int partition) {
            super("partition " + partition + " does not hold what it held");
            this.partition = partition;
        }

        int partition() {
            return partition;
        }
    }
}
