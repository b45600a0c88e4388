package org.actionledger.journal.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.actionledger.journal.RecordLimits;
import org.actionledger.journal.store.ForwardReader.Placed;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.TopicSettings;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends batches to the topic, each whole or not at all. After any failure it is to be closed and replaced. */
final class Publisher implements AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final String topic;
    private final String source;

    /** Shuts out whoever published from this journal before, and ends what they left half done. */
    @SuppressWarnings("this-escape")
    Publisher(TopicSettings topic, RelaySettings settings) {
        this.topic = topic.topic();
        this.source = settings.journal();
        this.producer = new KafkaProducer<>(
                topic.clientWith(Map.of(
                        // Or the second request of a transaction may come before the broker has begun it with the
                        // first,
                        // which it then refuses as out of order.
                        "max.in.flight.requests.per.connection",
                        1,
                        "transactional.id",
                        "relay-" + settings.journal(),
                        "client.id",
                        "relay-" + settings.journal(),
                        "acks",
                        "all",
                        "batch.size",
                        128 * 1024,
                        "max.request.size",
                        RecordLimits.REQUEST_BYTES,
                        "request.timeout.ms",
                        5_000,
                        "delivery.timeout.ms",
                        12_000,
                        "max.block.ms",
                        12_000,
                        // Readers wait for a transaction that was left open, on every journal's events. So not long;
                        // but longer than a delivery.
                        "transaction.timeout.ms",
                        15_000)),
                new StringSerializer(),
                new ByteArraySerializer());
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    void publish(List<Placed> batch) {
        producer.beginTransaction();
        for (Placed placed : batch) {
            var _ = producer.send(EventRecord.write(placed.event(), topic, source));
        }
        // Waits for all of them, and throws if one could not be sent.
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
