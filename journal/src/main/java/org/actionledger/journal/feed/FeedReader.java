package org.actionledger.journal.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.topic.Backoff;
import org.actionledger.journal.topic.Reason;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the partitions that the broker assigns, and leaves those alone for a while that cannot be read on. */
final class FeedReader implements ConsumerRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(FeedReader.class);
    private static final Backoff UNTIL_EVENT_IS_MENDED = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(30));
    private static final Duration LONGEST_POLL = Duration.ofMillis(200);

    private final String topic;
    private final Consumer<String, byte[]> consumer;
    private final FeedTables tables;
    private final EventApplication application;
    private final FeedHealth health;
    private final DatabaseOutage outage;

    /** Where the table says the partitions are that are being read. */
    private final Map<Integer, Long> reading = new HashMap<>();
    /** When to look again at those that are not, on the clock of {@link System#nanoTime}. */
    private final Map<Integer, Long> waiting = new HashMap<>();

    FeedReader(
            String topic,
            Consumer<String, byte[]> consumer,
            FeedTables tables,
            EventApplication application,
            FeedHealth health) {
        this.topic = topic;
        this.consumer = consumer;
        this.tables = tables;
        this.application = application;
        this.health = health;
        this.outage = new DatabaseOutage(health);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            // Any place will do until the table has said which: without one the consumer would ask the broker.
            consumer.seek(partition, 0);
            leaveAlone(partition.partition(), Duration.ZERO);
        }
        health.assigned(assigned());
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        Set<Integer> taken = numbers(partitions);
        reading.keySet().removeAll(taken);
        waiting.keySet().removeAll(taken);
        outage.leave(taken);
        Set<Integer> left = assigned();
        left.removeAll(taken);
        health.assigned(left);
    }

    void step() {
        takeUpWhatIsDue();
        ConsumerRecords<String, byte[]> records;
        try {
            records = consumer.poll(untilNextIsDue());
        } catch (OffsetOutOfRangeException e) {
            e.offsetOutOfRangePartitions()
                    .forEach((partition, offset) -> stop(
                            partition.partition(),
                            null,
                            "the topic does not hold offset " + offset + ", the next to be read"));
            return;
        }
        List<Stretch> stretches = records.partitions().stream()
                // One order for all readers, so that two of them do not lock rows crosswise.
                .sorted(Comparator.comparingInt(TopicPartition::partition))
                .map(at -> Stretch.read(at.partition(), from(at.partition()), records.records(at)))
                .toList();
        if (!stretches.isEmpty()) {
            work(stretches);
        }
    }

    private void work(List<Stretch> stretches) {
        if (applied(stretches)) {
            for (Stretch stretch : stretches) {
                if (stretch.unreadable() != null) {
                    stop(stretch.partition(), null, stretch.unreadable());
                }
            }
        }
    }

    /** Applies them together or, where that cannot be, as many as can; false where some were not. */
    private boolean applied(List<Stretch> stretches) {
        List<Stretch> filled =
                stretches.stream().filter(one -> !one.events().isEmpty()).toList();
        if (filled.isEmpty()) {
            return true;
        }
        try {
            application.apply(filled);
        } catch (ReaderOvertaken e) {
            LOG.info("Looking again where to read on: {}", e.getMessage());
            stretches.forEach(one -> leaveAlone(one.partition(), Duration.ZERO));
            return false;
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                Duration pause = outage.notApplied(stretches, e);
                stretches.forEach(one -> leaveAlone(one.partition(), pause));
            } else if (stretches.size() > 1) {
                stretches.forEach(one -> work(List.of(one)));
            } else if (filled.getFirst().events().size() > 1) {
                return filled.getFirst().single().stream().allMatch(one -> applied(List.of(one)));
            } else {
                LOG.warn("An event cannot be applied", e);
                stop(filled.getFirst().partition(), filled.getFirst().events().getFirst(), Reason.of(e));
            }
            return false;
        }
        for (Stretch stretch : filled) {
            reading.put(stretch.partition(), stretch.next());
            outage.over(stretch.partition());
            health.readsOn(stretch.partition());
        }
        return true;
    }

    private void takeUpWhatIsDue() {
        List<Integer> due = waiting.entrySet().stream()
                .filter(entry -> entry.getValue() - System.nanoTime() <= 0)
                .map(Map.Entry::getKey)
                .toList();
        if (due.isEmpty()) {
            return;
        }
        Map<Integer, Long> offsets;
        try {
            offsets = tables.nextOffsets(due);
        } catch (RuntimeException e) {
            Duration pause = outage.whereToReadIsNotKnown(due, e);
            due.forEach(partition -> leaveAlone(partition, pause));
            return;
        }
        offsets.forEach((partition, offset) -> {
            outage.readsFrom(partition, offset);
            consumer.seek(new TopicPartition(topic, partition), offset);
            reading.put(partition, offset);
            waiting.remove(partition);
            consumer.resume(List.of(new TopicPartition(topic, partition)));
        });
    }

    private void stop(int partition, @Nullable RecordedEvent event, String reason) {
        Stop stop = new Stop(partition, event, reason, health.attemptsAt(partition) + 1);
        health.stopped(stop);
        LOG.error("The feed stands still: {}", stop.described());
        leaveAlone(partition, UNTIL_EVENT_IS_MENDED.after(stop.attempts()));
    }

    /** Whatever was fetched from the partition is dropped; the table says where to read on, whoever moved it meanwhile. */
    private void leaveAlone(int partition, Duration time) {
        reading.remove(partition);
        waiting.put(partition, System.nanoTime() + time.toNanos());
        consumer.pause(List.of(new TopicPartition(topic, partition)));
    }

    private Duration untilNextIsDue() {
        long now = System.nanoTime();
        long nanos = LONGEST_POLL.toNanos();
        for (long due : waiting.values()) {
            nanos = Math.clamp(due - now, 0, nanos);
        }
        return Duration.ofNanos(nanos);
    }

    private long from(int partition) {
        Long from = reading.get(partition);
        if (from == null) {
            throw new IllegalStateException("partition " + partition + " gave events while it was left alone");
        }
        return from;
    }

    private Set<Integer> assigned() {
        return numbers(consumer.assignment());
    }

    private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
        Set<Integer> numbers = new HashSet<>();
        partitions.forEach(partition -> numbers.add(partition.partition()));
        return numbers;
    }
}
