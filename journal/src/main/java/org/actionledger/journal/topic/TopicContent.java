package org.actionledger.journal.topic;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeProducersResult.PartitionProducerState;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the broker says of the topic, and what lies on it, for whoever has to know whether it still is what it was. */
public final class TopicContent implements AutoCloseable {

    private static final Duration LONGEST_STANDSTILL = Duration.ofSeconds(30);

    private final TopicSettings settings;
    private final Admin admin;
    private final Connections connections;

    public TopicContent(TopicSettings settings) {
        this.settings = settings;
        this.admin = settings.admin();
        this.connections = new Connections(admin.metrics());
    }

    /** Drawn by the broker when the topic is made, and never again for another. */
    public String id() {
        return BrokerAnswer.to("which topic is " + settings.topic(), askId());
    }

    public KafkaFuture<String> askId() {
        return describe().thenApply(one -> one.topicId().toString());
    }

    /** Grows when the broker was away: what it has written may be less by then. */
    public double connections() {
        return connections.number();
    }

    /** The first offset of every partition. */
    public Map<Integer, Long> beginnings() {
        return offsets(OffsetSpec.earliest());
    }

    /** Where every partition ends, whether or not readers are given all of it yet. */
    public Map<Integer, Long> ends() {
        return offsets(OffsetSpec.latest());
    }

    /** The same, without waiting for it. */
    public CompletableFuture<Map<Integer, Long>> askEnds() {
        return describe()
                .toCompletionStage()
                .thenCompose(topic -> admin.listOffsets(each(topic, OffsetSpec.latest()))
                        .all()
                        .toCompletionStage())
                .thenApply(TopicContent::byPartition)
                .toCompletableFuture();
    }

    /** Which transaction holds back readers of the partition, in words; empty where none does. */
    public CompletableFuture<Optional<String>> askOpenTransaction(int partition) {
        TopicPartition at = new TopicPartition(settings.topic(), partition);
        return admin.describeProducers(List.of(at))
                .partitionResult(at)
                .toCompletionStage()
                .thenApply(TopicContent::openTransaction)
                .toCompletableFuture();
    }

    private static Optional<String> openTransaction(PartitionProducerState state) {
        return state.activeProducers().stream()
                .filter(producer -> producer.currentTransactionStartOffset().isPresent())
                .min(Comparator.comparingLong(
                        producer -> producer.currentTransactionStartOffset().getAsLong()))
                .map(producer -> "producer %d left a transaction open at offset %d, and was last heard of at %s"
                        .formatted(
                                producer.producerId(),
                                producer.currentTransactionStartOffset().getAsLong(),
                                Instant.ofEpochMilli(producer.lastTimestamp())));
    }

    /**
     * Reads from these offsets to where the partitions end now, each partition in its order.
     *
     * @throws KafkaException when a transaction that was left open holds it up
     */
    public void read(Map<Integer, Long> from, Consumer<ConsumerRecord<String, byte[]>> each) {
        Map<TopicPartition, Long> left = new HashMap<>();
        Map<Integer, Long> ends = ends();
        from.forEach((partition, offset) -> {
            long end = ends.getOrDefault(partition, 0L);
            if (offset < end) {
                left.put(new TopicPartition(settings.topic(), partition), end);
            }
        });
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            consumer.assign(left.keySet());
            left.keySet().forEach(one -> consumer.seek(one, from.getOrDefault(one.partition(), 0L)));
            long moved = System.nanoTime();
            while (!left.isEmpty()) {
                long before = places(consumer, left);
                consumer.poll(Duration.ofMillis(200)).forEach(each);
                moved = places(consumer, left) > before ? System.nanoTime() : moved;
                left.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
                if (System.nanoTime() - moved > LONGEST_STANDSTILL.toNanos()) {
                    throw new KafkaException(
                            "a transaction that somebody has left open holds back what is on %s from offset %d"
                                    .formatted(
                                            left.keySet().iterator().next(),
                                            consumer.position(
                                                    left.keySet().iterator().next())));
                }
            }
        }
    }

    /** The record at this offset; empty where there is none, or none that is committed. */
    public Optional<ConsumerRecord<String, byte[]>> record(int partition, long offset) {
        TopicPartition at = new TopicPartition(settings.topic(), partition);
        if (offset < beginnings().getOrDefault(partition, Long.MAX_VALUE)
                || offset >= ends().getOrDefault(partition, 0L)) {
            return Optional.empty();
        }
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            consumer.assign(List.of(at));
            consumer.seek(at, offset);
            long begun = System.nanoTime();
            while (consumer.position(at) <= offset && System.nanoTime() - begun < LONGEST_STANDSTILL.toNanos()) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.offset() == offset) {
                        return Optional.of(record);
                    }
                }
            }
            return Optional.empty();
        }
    }

    /** Deletes the topic, and waits until the broker knows none by that name, or another. */
    public void delete() {
        String gone = id();
        BrokerAnswer.to(
                "delete " + settings.topic(),
                admin.deleteTopics(List.of(settings.topic())).all());
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < BrokerAnswer.LONGEST.toNanos()) {
            try {
                if (!id().equals(gone)) {
                    return;
                }
            } catch (UnknownTopicOrPartitionException e) {
                return;
            }
        }
        throw new KafkaException("the broker was told to delete the topic, and has it still");
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                settings.clientWith(Map.of(
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "none",
                        "allow.auto.create.topics",
                        false)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static long places(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> of) {
        return of.keySet().stream().mapToLong(consumer::position).sum();
    }

    private Map<Integer, Long> offsets(OffsetSpec which) {
        TopicDescription topic = BrokerAnswer.to("which partitions has " + settings.topic(), describe());
        return byPartition(BrokerAnswer.to(
                "how far goes " + settings.topic(),
                admin.listOffsets(each(topic, which)).all()));
    }

    private static Map<TopicPartition, OffsetSpec> each(TopicDescription topic, OffsetSpec which) {
        return topic.partitions().stream()
                .collect(Collectors.toMap(one -> new TopicPartition(topic.name(), one.partition()), _ -> which));
    }

    private static Map<Integer, Long> byPartition(Map<TopicPartition, ListOffsetsResultInfo> offsets) {
        return offsets.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().partition(), one -> one.getValue().offset()));
    }

    private KafkaFuture<TopicDescription> describe() {
        return admin.describeTopics(List.of(settings.topic()))
                .allTopicNames()
                .thenApply(all -> all.values().iterator().next());
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(2));
    }
}
