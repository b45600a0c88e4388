package org.actionledger.standalone.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.feed.Feed;
import org.actionledger.journal.feed.FeedSchema;
import org.actionledger.journal.feed.FeedSettings;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicSettings;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** From the topic into a table: through a feed, and by a plain consumer that keeps no promise but its offset. */
final class FeedBenchmark {

    private static final int BATCH = 500;

    private final HikariDataSource database;

    FeedBenchmark(HikariDataSource database) throws SQLException {
        this.database = database;
        FeedSchema.migrate(database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists copied (stream text, sequence bigint, payload bytea)");
            statement.execute("create table if not exists copied_to (at bigint)");
            statement.execute("insert into copied_to values (0)");
        }
    }

    double feed(TopicSettings topic, long events) {
        AtomicLong handled = new AtomicLong();
        Feed feed = new Feed(
                topic,
                new FeedSettings("measured-" + UUID.randomUUID(), null, BATCH),
                JdbcClient.create(database),
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                batch -> {
                    Connection connection = DataSourceUtils.getConnection(database);
                    copy(connection, batch.stream().map(FeedBenchmark::line).toList());
                    handled.addAndGet(batch.size());
                },
                StreamWriters.ANY);
        feed.start();
        try {
            return new Progress(0, handled::get).rateUntil(events);
        } finally {
            feed.stop();
        }
    }

    double consumer(TopicSettings topic, long events) throws Exception {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                        topic.clientWith(Map.of(
                                "isolation.level",
                                "read_committed",
                                "enable.auto.commit",
                                false,
                                "max.poll.records",
                                BATCH)),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
                Connection connection = database.getConnection()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topic()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            connection.setAutoCommit(false);
            ConsumerRecords<String, byte[]> records = consumer.poll(Duration.ofSeconds(10));
            double rate = Rates.rate(() -> {
                long read = 0;
                ConsumerRecords<String, byte[]> next = records;
                while (true) {
                    List<String> lines = new ArrayList<>(next.count());
                    next.forEach(record -> lines.add(line(record)));
                    if (!lines.isEmpty()) {
                        copy(connection, lines);
                        read += lines.size();
                        try (Statement statement = connection.createStatement()) {
                            statement.execute("update copied_to set at = " + read);
                        }
                        connection.commit();
                    }
                    if (read >= events) {
                        return read;
                    }
                    next = consumer.poll(Duration.ofSeconds(10));
                }
            });
            connection.setAutoCommit(true);
            return rate;
        }
    }

    private static String line(RecordedEvent event) {
        return event.stream() + "\t" + event.sequence() + "\t\\\\x"
                + HexFormat.of().formatHex(event.payload()) + "\n";
    }

    private static String line(ConsumerRecord<String, byte[]> record) {
        return text(record, "ce_subject") + "\t" + text(record, "ce_sequence") + "\t\\\\x"
                + HexFormat.of().formatHex(record.value()) + "\n";
    }

    private static String text(ConsumerRecord<String, byte[]> record, String header) {
        return new String(record.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }

    private static void copy(Connection connection, List<String> lines) {
        try {
            byte[] bytes = String.join("", lines).getBytes(StandardCharsets.UTF_8);
            var in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy copied from stdin");
            in.writeToCopy(bytes, 0, bytes.length);
            in.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException("the rows cannot be copied", e);
        }
    }
}
