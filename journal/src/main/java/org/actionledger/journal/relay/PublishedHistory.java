package org.actionledger.journal.relay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.actionledger.journal.Position;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.topic.Difference;
import org.actionledger.journal.topic.EventDigest;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.UnreadableRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the topic tells of one journal where the journal does not tell the same. */
final class PublishedHistory implements Consumer<ConsumerRecord<String, byte[]>> {

    private static final int PIECE = 500;

    private final String source;
    private final StreamWriters sources;
    private final JournalEvents journal;
    private final List<RecordedEvent> unchecked = new ArrayList<>();
    private final Map<Position, Integer> partitions = new HashMap<>();
    /** In the order in which they lie in their partitions. */
    private final Map<Position, Difference> differences = new LinkedHashMap<>();

    private final List<String> contradictions = new ArrayList<>();

    PublishedHistory(String source, StreamWriters sources, JournalEvents journal) {
        this.source = source;
        this.sources = sources;
        this.journal = journal;
    }

    @Override
    public void accept(ConsumerRecord<String, byte[]> record) {
        try {
            RecordedEvent event = sources.read(record);
            if (source.equals(EventRecord.sourceOf(record))) {
                unchecked.add(event);
                partitions.put(event.position(), record.partition());
            }
        } catch (UnreadableRecord e) {
            // Was never an event of this journal.
            return;
        }
        if (unchecked.size() >= PIECE) {
            end();
        }
    }

    /** To be called when all has been read. */
    void end() {
        journal.differing(unchecked).forEach(this::note);
        unchecked.clear();
        partitions.keySet().retainAll(differences.keySet());
    }

    private void note(Difference one) {
        Difference before = differences.putIfAbsent(one.published().position(), one);
        if (before != null && !Arrays.equals(EventDigest.of(before.published()), EventDigest.of(one.published()))) {
            contradictions.add("the topic holds two events at " + one.described() + ", and "
                    + before.published().id() + ", recorded at "
                    + before.published().recordedAt());
        }
    }

    Collection<Difference> differences() {
        return differences.values();
    }

    /** Where in each stream topic and journal begin to tell different stories. */
    List<String> partings() {
        Map<String, Difference> first = new LinkedHashMap<>();
        for (Difference one : differences.values()) {
            if (one.recorded() != null) {
                first.merge(one.published().stream(), one, PublishedHistory::earlier);
            }
        }
        List<String> partings = new ArrayList<>(contradictions);
        first.values().forEach(one -> partings.add(one.described()));
        return partings;
    }

    private static Difference earlier(Difference one, Difference other) {
        return one.published().sequence() <= other.published().sequence() ? one : other;
    }

    /** What the journal does not hold, by the time of its recording where the topic gives no order. */
    List<RecordedEvent> lost() {
        Map<Integer, List<RecordedEvent>> byPartition = new HashMap<>();
        for (Difference one : differences.values()) {
            if (one.recorded() == null) {
                byPartition
                        .computeIfAbsent(partitions.get(one.published().position()), _ -> new ArrayList<>())
                        .add(one.published());
            }
        }
        List<RecordedEvent> merged = new ArrayList<>();
        byPartition.values().removeIf(List::isEmpty);
        while (!byPartition.isEmpty()) {
            List<RecordedEvent> next = byPartition.values().stream()
                    .min(Comparator.comparing(one -> one.getFirst().recordedAt()))
                    .orElseThrow();
            merged.add(next.removeFirst());
            byPartition.values().removeIf(List::isEmpty);
        }
        return merged;
    }
}
