package org.actionledger.journal.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.topic.Backoff;
import org.actionledger.journal.topic.Connections;
import org.actionledger.journal.topic.Reason;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicContent;
import org.actionledger.journal.topic.TopicWatch;
import org.actionledger.journal.trace.Correlation;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessException;

/** Reads the partitions that the broker assigns, and leaves those alone for a while that cannot be read on. */
final class FeedReader implements ConsumerRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(FeedReader.class);
    private static final Backoff UNTIL_EVENT_IS_MENDED = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(30));

    private final String topic;
    private final Consumer<String, byte[]> consumer;
    private final FeedTables tables;
    private final EventApplication application;
    private final StreamWriters sources;
    private final FeedHealth health;
    private final DatabaseOutage outage;
    private final Partitions partitions;
    private final PartitionStart start;
    private final TopicWatch watch;
    private String topicId;
    private final Connections connections;
    private double connected;
    private boolean joined;

    FeedReader(
            String topic,
            Consumer<String, byte[]> consumer,
            TopicContent content,
            FeedTables tables,
            EventApplication application,
            StreamWriters sources,
            FeedHealth health) {
        this.topic = topic;
        this.consumer = consumer;
        this.connections = new Connections(consumer.metrics());
        this.tables = tables;
        this.application = application;
        this.sources = sources;
        this.health = health;
        this.outage = new DatabaseOutage(health);
        this.partitions = new Partitions(topic, consumer);
        this.start = new PartitionStart(tables, content);
        this.watch = new TopicWatch(content);
        this.topicId = watch.id();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        partitions.assigned(assigned);
        health.assigned(partitions.all());
        if (!joined && consumer.groupMetadata().groupInstanceId().isPresent()) {
            // Who comes back under a name is given what it had, be it nothing, and Kafka's client takes that for what
            // the topic has by now.
            consumer.enforceRebalance("the topic may have other partitions than when this reader was here last");
        }
        joined = true;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        Set<Integer> taken = new HashSet<>();
        revoked.forEach(partition -> taken.add(partition.partition()));
        partitions.revoked(taken);
        outage.leave(taken);
        health.assigned(partitions.all());
    }

    /** @throws OffsetOutOfRangeException the topic was cut, and another client is to read on */
    void step() {
        if (!watch.id().equals(topicId)) {
            LOG.warn("The topic was made anew: it is read from its beginning");
            topicId = watch.id();
            partitions.lookAgainAtAll();
        }
        takeUpWhatIsDue();
        ConsumerRecords<String, byte[]> records;
        try {
            records = consumer.poll(partitions.untilNextIsDue());
        } catch (OffsetOutOfRangeException e) {
            // Also where the client has seen by the leader's epoch that the log was cut.
            e.offsetOutOfRangePartitions()
                    .keySet()
                    .forEach(partition -> readFromBeginning(partitions.at(partition.partition()), e));
            // This client knows of an epoch that the broker may not have come to.
            throw e;
        }
        double now = connections.number();
        if (now > connected) {
            // The broker was away. It may have come back with less than it had, and more behind it by now.
            connected = now;
            partitions.lookAgainAtAll();
            return;
        }
        List<PartitionBatch> batches = records.partitions().stream()
                .map(TopicPartition::partition)
                // One order for all readers, so that two of them do not lock rows crosswise.
                .sorted()
                .flatMap(partition -> batch(partition, records).stream())
                .toList();
        if (!batches.isEmpty()) {
            work(batches);
        }
        if (partitions.allAnswer()) {
            health.reads();
        }
    }

    /** Where it reads next in each of its partitions. */
    Map<Integer, Long> positions() {
        return partitions.positions();
    }

    private Optional<PartitionBatch> batch(int partition, ConsumerRecords<String, byte[]> records) {
        try {
            return Optional.of(
                    partitions.batch(partition, records.records(new TopicPartition(topic, partition)), sources));
        } catch (TopicCut e) {
            readFromBeginning(partitions.at(partition), e);
            return Optional.empty();
        }
    }

    private void work(List<PartitionBatch> batches) {
        if (applied(batches)) {
            for (PartitionBatch batch : batches) {
                if (batch.unreadable() != null) {
                    stop(Stop.at(batch.to(), batch.unreadable()));
                }
            }
        }
    }

    /** Applies them together or, where that cannot be, as many as can; false where some were not. */
    private boolean applied(List<PartitionBatch> batches) {
        List<PartitionBatch> moving =
                batches.stream().filter(PartitionBatch::movesOn).toList();
        if (moving.isEmpty()) {
            return true;
        }
        try {
            application.apply(moving);
        } catch (ReaderOvertaken e) {
            LOG.info("Looking again where to read on: {}", e.getMessage());
            batches.forEach(one -> partitions.leaveAlone(one.partition(), Duration.ZERO));
            return false;
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                Duration pause = outage.notApplied(moving, e);
                batches.forEach(one -> partitions.leaveAlone(one.partition(), pause));
            } else if (batches.size() > 1) {
                batches.forEach(one -> work(List.of(one)));
            } else if (moving.getFirst().items().size() > 1) {
                return moving.getFirst().single().stream().allMatch(one -> applied(List.of(one)));
            } else {
                stop(moving.getFirst(), e);
            }
            return false;
        }
        for (PartitionBatch batch : moving) {
            partitions.movedTo(batch.to());
            outage.over(batch.partition());
            health.readsOn(batch.partition());
        }
        return true;
    }

    private void takeUpWhatIsDue() {
        List<Integer> due = partitions.due();
        if (due.isEmpty()) {
            return;
        }
        try {
            tables.places(due).forEach(this::takeUp);
            health.passedOver(tables.allPassedOver());
        } catch (DataAccessException e) {
            Duration pause = outage.whereToReadIsNotKnown(due, e);
            due.forEach(partition -> partitions.leaveAlone(partition, pause));
        }
    }

    private void takeUp(Place kept) {
        try {
            Place place = start.from(kept, topicId);
            outage.readsFrom(place.partition(), place.next());
            partitions.read(place, tables.passedOver(place));
        } catch (ReaderOvertaken e) {
            LOG.info("Looking again where to read on in partition {}: {}", kept.partition(), e.getMessage());
        }
    }

    private void readFromBeginning(Place place, RuntimeException cause) {
        LOG.warn("Partition {} is read from its beginning: {}", place.partition(), cause.getMessage());
        try {
            start.rewind(place, topicId);
        } catch (ReaderOvertaken e) {
            LOG.info("Looking again where to read on: {}", e.getMessage());
        }
        partitions.leaveAlone(place.partition(), Duration.ZERO);
    }

    private void stop(PartitionBatch one, RuntimeException cause) {
        RecordedEvent event = one.events().getFirst();
        try (MDC.MDCCloseable _ = Correlation.logged(event.correlation())) {
            LOG.warn("An event cannot be applied", cause);
            stop(Stop.at(one, Reason.of(cause)));
        }
    }

    private void stop(Stop stop) {
        Stop again = stop.after(health.attemptsAt(stop.partition()));
        tables.stop(again);
        health.stopped(again);
        LOG.error("The feed stands still: {}", again.described());
        partitions.leaveAlone(again.partition(), UNTIL_EVENT_IS_MENDED.after(again.attempts()));
    }
}
