package org.actionledger.standalone.benchmark;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.relay.Relay;
import org.actionledger.journal.relay.RelaySettings;
import org.actionledger.journal.store.CommitSignal;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.TopicContent;
import org.actionledger.journal.topic.TopicSettings;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal's way to the topic, and that of a plain producer which holds the events already. */
final class RelayBenchmark {

    static final int BATCH = 500;

    private final DataSource journal;
    private final JdbcClient sql;
    private final CommitSignal signal;

    RelayBenchmark(DataSource journal, CommitSignal signal) {
        this.journal = journal;
        this.sql = JdbcClient.create(journal);
        this.signal = signal;
    }

    /** Has the relay publish what was recorded last; a second's worth once it is at work. */
    double relay(TopicSettings topic, int events) throws Exception {
        long last = sql.sql("select max(position) from event").query(Long.class).single();
        // The cursor names the last event that was published, and the topic that it is known to be on.
        sql.sql("""
            update relay_cursor
            set xact = coalesce((select xact from event where event.position = :position), '0'),
                position = :position, topic = :topic, offsets = '{}', events = '{}'
            """).param("position", last - events).param("topic", id(topic)).update();
        long first = last - events;
        Relay relay = new Relay(topic, new RelaySettings("campaign", BATCH), journal, signal);
        relay.start();
        try {
            return new Progress(first, this::published).rateUntil(last);
        } finally {
            relay.stop();
        }
    }

    private static String id(TopicSettings topic) {
        try (TopicContent content = new TopicContent(topic)) {
            return content.id();
        }
    }

    /** Nothing else writes while this is measured, so that positions count events. */
    private long published() {
        return sql.sql("select position from relay_cursor").query(Long.class).single();
    }

    double producer(TopicSettings topic, List<RecordedEvent> events) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                topic.clientWith(Map.of(
                        "transactional.id",
                        "plain-" + UUID.randomUUID(),
                        "acks",
                        "all",
                        "batch.size",
                        128 * 1024,
                        // As the relay does, or the broker refuses some as out of order.
                        "max.in.flight.requests.per.connection",
                        1)),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.initTransactions();
            return Rates.rate(() -> {
                for (int from = 0; from < events.size(); from += BATCH) {
                    producer.beginTransaction();
                    for (RecordedEvent event : events.subList(from, Math.min(from + BATCH, events.size()))) {
                        var _ = producer.send(EventRecord.write(event, topic.topic(), "plain"));
                    }
                    producer.commitTransaction();
                }
                return events.size();
            });
        }
    }
}
