package org.actionledger.journal.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.actionledger.journal.RecordLimits;
import org.actionledger.journal.relay.Published.Place;
import org.actionledger.journal.store.ForwardReader.Placed;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.TopicContent;
import org.actionledger.journal.topic.TopicSettings;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
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

    /**
     * Publishes them behind what was published before, and says where they are.
     *
     * @throws TopicChanged nothing was published: the topic is another one by now, or has lost what it held
     */
    Map<Integer, Place> publish(List<Placed> batch, Published before, TopicContent content) {
        producer.beginTransaction();
        List<Future<RecordMetadata>> sent = new ArrayList<>(batch.size());
        for (Placed placed : batch) {
            sent.add(producer.send(EventRecord.write(placed.event(), topic, source)));
        }
        producer.flush();
        Map<Integer, Place> places = places(batch, sent, before);
        // Asked after the broker has taken them all: they are then in that topic and in no other.
        if (!content.id().equals(before.topic())) {
            throw new TopicChanged("the topic was made anew while events were published to it");
        }
        producer.commitTransaction();
        return places;
    }

    private static Map<Integer, Place> places(List<Placed> batch, List<Future<RecordMetadata>> sent, Published before) {
        Map<Integer, Place> places = new HashMap<>();
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i).state() == Future.State.FAILED) {
                throw new KafkaException(
                        "an event could not be sent", sent.get(i).exceptionNow());
            }
            RecordMetadata at = sent.get(i).resultNow();
            Place known = before.places().get(at.partition());
            if (known != null && at.offset() <= known.offset()) {
                throw new TopicChanged("partition %d of the topic has lost records: offset %d was given again"
                        .formatted(at.partition(), at.offset()));
            }
            places.put(
                    at.partition(), new Place(at.offset(), batch.get(i).event().id()));
        }
        return places;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
