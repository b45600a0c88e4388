package org.actionledger.journal;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.TopicCreation;
import org.actionledger.journal.topic.TopicSettings;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.kafka.KafkaContainer;

/**
 * A real broker for tests: one for the whole JVM, a topic for whoever asks.
 *
 * <p>Embedded, or a container where the system property {@code ledger.test.servers} says {@code containers}.
 */
public final class TestKafka {

    /** What every client is set to: a topic that was made anew is seen soon. */
    public static final Map<String, String> CLIENT = Map.of("metadata.max.age.ms", "1000");

    private static final AtomicInteger TOPICS = new AtomicInteger();

    private TestKafka() {}

    public static String bootstrapServers() {
        return Server.RUNNING.bootstrapServers();
    }

    /** Settings of a topic that nobody else uses, not created yet. */
    public static TopicSettings freshTopic(int partitions) {
        String name = "test-" + TOPICS.incrementAndGet();
        return new TopicSettings(bootstrapServers(), name, partitions, (short) 1, CLIENT);
    }

    public static TopicSettings createdTopic(int partitions) {
        TopicSettings topic = freshTopic(partitions);
        new TopicCreation(topic).createIfAbsent();
        return topic;
    }

    /** With another number of partitions than its settings say. */
    public static void create(TopicSettings topic, int partitions) {
        new TopicCreation(new TopicSettings(
                        topic.bootstrapServers(), topic.topic(), partitions, topic.replication(), topic.client()))
                .createIfAbsent();
    }

    /** Has the broker not answer anybody while something else goes on. */
    public static void silentDuring(Runnable something) {
        Server.RUNNING.silentDuring(something);
    }

    /** Publishes as the relay does, but without one. */
    public static void publish(TopicSettings topic, List<RecordedEvent> events) {
        publish(topic, "test", events);
    }

    /** Publishes as the relay of that journal does. */
    public static void publish(TopicSettings topic, String journal, List<RecordedEvent> events) {
        send(
                topic,
                events.stream()
                        .map(event -> EventRecord.write(event, topic.topic(), journal))
                        .toList());
    }

    /** Returns when all of it can be read: the broker acknowledges a commit before it has marked it in every partition. */
    public static void send(TopicSettings topic, List<ProducerRecord<String, byte[]>> records) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (var producer = new KafkaProducer<>(
                topic.clientWith(Map.of("transactional.id", "test-" + UUID.randomUUID())),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            records.forEach(record -> sent.add(producer.send(record)));
            producer.commitTransaction();
        }
        Map<TopicPartition, Long> last = new HashMap<>();
        for (Future<RecordMetadata> one : sent) {
            RecordMetadata place = one.resultNow();
            last.merge(new TopicPartition(place.topic(), place.partition()), place.offset(), Math::max);
        }
        try (var consumer = readCommitted(topic)) {
            await().until(() -> consumer.endOffsets(last.keySet()).entrySet().stream()
                    .allMatch(end -> end.getValue() > requireNonNull(last.get(end.getKey()))));
        }
    }

    /** All that is committed on the topic by now, partition by partition. */
    public static List<RecordedEvent> committed(TopicSettings topic) {
        return records(topic).stream().map(EventRecord::read).toList();
    }

    public static List<ConsumerRecord<String, byte[]>> records(TopicSettings topic) {
        try (var consumer = readCommitted(topic)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topic()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < requireNonNull(ends.get(one)))) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
            return all;
        }
    }

    private static KafkaConsumer<String, byte[]> readCommitted(TopicSettings topic) {
        return new KafkaConsumer<>(
                topic.clientWith(Map.of("isolation.level", "read_committed")),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** What runs, whichever it is. */
    private interface Broker {

        String bootstrapServers();

        void silentDuring(Runnable something);
    }

    private record Embedded(EmbeddedKafkaKraftBroker kraft) implements Broker {

        @Override
        public String bootstrapServers() {
            return kraft.getBrokersAsString();
        }

        /** Stopped and started again, with what it had written. */
        @Override
        public void silentDuring(Runnable something) {
            var broker = requireNonNull(kraft.getCluster())
                    .brokers()
                    .values()
                    .iterator()
                    .next();
            broker.shutdown();
            broker.awaitShutdown();
            try {
                something.run();
            } finally {
                broker.startup();
            }
        }
    }

    private record Contained(KafkaContainer container) implements Broker {

        @Override
        public String bootstrapServers() {
            return container.getBootstrapServers();
        }

        /** Frozen and thawed: a container that is started again has another port. */
        @Override
        public void silentDuring(Runnable something) {
            var docker = container.getDockerClient();
            docker.pauseContainerCmd(container.getContainerId()).exec();
            try {
                something.run();
            } finally {
                docker.unpauseContainerCmd(container.getContainerId()).exec();
            }
        }
    }

    /** Starts on first use, and ends with the JVM. */
    private static final class Server {

        static final Broker RUNNING =
                System.getProperty("ledger.test.servers", "embedded").equals("containers") ? container() : embedded();

        private static Broker embedded() {
            EmbeddedKafkaKraftBroker kraft = new EmbeddedKafkaKraftBroker(1, 1);
            kraft.brokerProperties(Map.of(
                    "transaction.state.log.replication.factor", "1",
                    "transaction.state.log.min.isr", "1",
                    "transaction.state.log.num.partitions", "4",
                    "offsets.topic.num.partitions", "4",
                    "auto.create.topics.enable", "false"));
            kraft.afterPropertiesSet();
            Runtime.getRuntime().addShutdownHook(new Thread(kraft::destroy));
            return new Embedded(kraft);
        }

        // The container outlives this method on purpose: whoever ends the JVM ends it.
        @SuppressWarnings("resource")
        private static Broker container() {
            KafkaContainer container = new KafkaContainer("apache/kafka:4.4.0")
                    .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                    .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
            container.start();
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
            return new Contained(container);
        }
    }
}
