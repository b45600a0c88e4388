package org.actionledger.journal.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionledger.journal.topic.StreamWriters;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which of the assigned partitions are being read, and when to look again at those that are left alone. */
final class Partitions {

    private static final Logger LOG = LoggerFactory.getLogger(Partitions.class);
    private static final Duration LONGEST_POLL = Duration.ofMillis(200);

    private final String topic;
    private final Consumer<String, byte[]> consumer;
    private final Map<Integer, Reading> reading = new HashMap<>();
    /** On the clock of {@link System#nanoTime}. */
    private final Map<Integer, Long> waiting = new HashMap<>();

    Partitions(String topic, Consumer<String, byte[]> consumer) {
        this.topic = topic;
        this.consumer = consumer;
    }

    void assigned(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            // Any place will do until the table has said which: without one the consumer would ask the broker.
            consumer.seek(partition, 0);
            leaveAlone(partition.partition(), Duration.ZERO);
        }
    }

    void revoked(Set<Integer> partitions) {
        reading.keySet().removeAll(partitions);
        waiting.keySet().removeAll(partitions);
    }

    /** Whatever was fetched from the partition is dropped; the table says where to read on, whoever moved it meanwhile. */
    void leaveAlone(int partition, Duration time) {
        reading.remove(partition);
        waiting.put(partition, System.nanoTime() + time.toNanos());
        consumer.pause(List.of(new TopicPartition(topic, partition)));
    }

    void lookAgainAtAll() {
        List.copyOf(reading.keySet()).forEach(partition -> leaveAlone(partition, Duration.ZERO));
    }

    void read(Place place, Set<Long> passedOver) {
        TopicPartition partition = new TopicPartition(topic, place.partition());
        consumer.seek(partition, place.whereToRead());
        reading.put(place.partition(), new Reading(place, passedOver, place.last() != null));
        waiting.remove(place.partition());
        consumer.resume(List.of(partition));
    }

    void movedTo(Place place) {
        reading.computeIfPresent(place.partition(), (_, before) -> new Reading(place, before.passedOver(), false));
    }

    Place at(int partition) {
        return reading(partition).place();
    }

    /**
     * What was read of a partition, behind what was applied before.
     *
     * @throws TopicCut the last record that was applied is not there any more
     */
    PartitionBatch batch(int partition, List<ConsumerRecord<String, byte[]>> records, StreamWriters sources) {
        Reading at = reading(partition);
        PartitionBatch batch = at.batch(records, sources);
        // It comes once, and may come by itself.
        reading.put(partition, at.withLastSeen());
        return batch;
    }

    private Reading reading(int partition) {
        Reading at = reading.get(partition);
        if (at == null) {
            throw new IllegalStateException("partition " + partition + " gave events while it was left alone");
        }
        return at;
    }

    List<Integer> due() {
        return waiting.entrySet().stream()
                .filter(entry -> entry.getValue() - System.nanoTime() <= 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    Duration untilNextIsDue() {
        long now = System.nanoTime();
        long nanos = LONGEST_POLL.toNanos();
        for (long due : waiting.values()) {
            nanos = Math.clamp(due - now, 0, nanos);
        }
        return Duration.ofNanos(nanos);
    }

    /** Whether the broker has answered in each that is read. */
    boolean allAnswer() {
        return reading.keySet().stream().allMatch(partition -> consumer.currentLag(new TopicPartition(topic, partition))
                .isPresent());
    }

    /** Where it reads next in each that is assigned: where the client has not found that out, as where it stood. */
    Map<Integer, Long> positions() {
        Map<Integer, Long> positions = new HashMap<>();
        for (int partition : all()) {
            positions.put(partition, position(partition));
        }
        return positions;
    }

    private long position(int partition) {
        try {
            return consumer.position(new TopicPartition(topic, partition), Duration.ZERO);
        } catch (TimeoutException e) {
            LOG.debug("The client has no place in partition {}", partition, e);
            Reading at = reading.get(partition);
            return at == null ? 0 : at.place().whereToRead();
        }
    }

    Set<Integer> all() {
        Set<Integer> all = new HashSet<>(reading.keySet());
        all.addAll(waiting.keySet());
        return all;
    }

    /**
     * @param passedOver offsets that an operator has said to pass over
     * @param lastComesFirst the last record that was applied is read once more, to see whether it is still there
     */
    private record Reading(Place place, Set<Long> passedOver, boolean lastComesFirst) {

        PartitionBatch batch(List<ConsumerRecord<String, byte[]>> records, StreamWriters sources) {
            if (lastComesFirst && !place.isLast(records.getFirst())) {
                throw new TopicCut(place, records.getFirst());
            }
            List<ConsumerRecord<String, byte[]>> further = records.stream()
                    .filter(record -> record.offset() >= place.next())
                    .toList();
            return PartitionBatch.read(place, further, sources, passedOver);
        }

        Reading withLastSeen() {
            return new Reading(place, passedOver, false);
        }
    }
}
