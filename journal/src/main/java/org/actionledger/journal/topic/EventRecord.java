package org.actionledger.journal.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ethlo.time.ITU;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.actionledger.journal.RecordedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** An event as a Kafka record: CloudEvents 1.0 in binary mode, its attributes in headers and its payload untouched. */
public final class EventRecord {

    private static final String VERSION = "1.0";
    /** Stands for what is not UTF-8, unless it was written so. */
    private static final char NOT_READ = '\uFFFD';

    private EventRecord() {}

    /** Writes the event for the topic; {@code source} says which journal it comes from. */
    public static ProducerRecord<String, byte[]> write(RecordedEvent event, String topic, String source) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, event.key(), event.payload());
        Headers headers = record.headers();
        add(headers, "ce_specversion", VERSION);
        add(headers, "ce_id", event.id().toString());
        add(headers, "ce_type", event.type());
        add(headers, "ce_source", source);
        add(headers, "ce_subject", event.stream());
        add(headers, "ce_time", event.recordedAt().toString());
        add(headers, "ce_sequence", Long.toString(event.sequence()));
        add(headers, "ce_correlationid", event.correlation().toString());
        if (event.cause() != null) {
            add(headers, "ce_causationid", event.cause().toString());
        }
        add(headers, "ce_actor", event.actor());
        add(headers, "ce_commandid", event.commandId().toString());
        add(headers, "ce_commanddigest", event.commandDigest());
        add(headers, "content-type", "application/json");
        return record;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws UnreadableRecord naming what is missing or wrong
     */
    public static RecordedEvent read(ConsumerRecord<String, byte[]> record) {
        Headers headers = record.headers();
        if (!VERSION.equals(text(headers, "ce_specversion"))) {
            throw new UnreadableRecord("header ce_specversion is not " + VERSION);
        }
        if (record.key() == null) {
            throw new UnreadableRecord("the record has no key");
        }
        if (record.value() == null) {
            throw new UnreadableRecord("the record has no value");
        }
        long sequence = read(headers, "ce_sequence", Long::valueOf);
        if (sequence < 1) {
            throw new UnreadableRecord("header ce_sequence is " + sequence + ", but sequences count from 1");
        }
        return new RecordedEvent(
                read(headers, "ce_id", UUID::fromString),
                text(headers, "ce_type"),
                text(headers, "ce_subject"),
                sequence,
                record.key(),
                read(headers, "ce_time", EventRecord::instant),
                text(headers, "ce_actor"),
                read(headers, "ce_commandid", UUID::fromString),
                text(headers, "ce_commanddigest"),
                headers.lastHeader("ce_causationid") == null ? null : read(headers, "ce_causationid", UUID::fromString),
                read(headers, "ce_correlationid", UUID::fromString),
                record.value());
    }

    /**
     * The journal that says it has published the record.
     *
     * @throws UnreadableRecord it names none
     */
    public static String sourceOf(ConsumerRecord<String, byte[]> record) {
        return text(record.headers(), "ce_source");
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private static <T> T read(Headers headers, String name, Function<String, T> reader) {
        String text = text(headers, name);
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableRecord("header " + name + " cannot be read: " + shortened(text));
        }
    }

    /** Not by {@link Instant#parse}, which takes ten times as long: 0.8 microseconds for each record that is read. */
    private static Instant instant(String time) {
        return ITU.parseDateTime(time).toInstant();
    }

    private static String text(Headers headers, String name) {
        @Nullable Header header = headers.lastHeader(name);
        if (header == null || header.value() == null || header.value().length == 0) {
            throw new UnreadableRecord("header " + name + " is missing");
        }
        String text = new String(header.value(), UTF_8);
        if (text.indexOf(NOT_READ) >= 0 && !Arrays.equals(text.getBytes(UTF_8), header.value())) {
            throw new UnreadableRecord("header " + name + " is not UTF-8");
        }
        return text;
    }

    static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }
}
