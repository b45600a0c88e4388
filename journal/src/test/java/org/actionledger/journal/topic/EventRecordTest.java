package org.actionledger.journal.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.actionledger.journal.RecordedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventRecordTest {

    static final RecordedEvent EVENT = new RecordedEvent(
            new UUID(1, 1),
            "org.example.Happened",
            "ballot-1",
            7,
            "campaign-1",
            Instant.parse("2026-06-01T10:00:00.123456Z"),
            "swyddog Siân",
            new UUID(2, 2),
            "digest",
            new UUID(3, 3),
            new UUID(4, 4),
            "{}".getBytes(UTF_8));

    @Test
    void what_was_written_is_read_back() {
        assertThat(EventRecord.read(arrived(written())))
                .usingRecursiveComparison()
                .isEqualTo(EVENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_id",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_sequence",
                "ce_correlationid",
                "ce_actor",
                "ce_commandid",
                "ce_commanddigest"
            })
    void what_is_missing_is_named(String header) {
        ProducerRecord<String, byte[]> record = written();
        record.headers().remove(header);

        assertThatThrownBy(() -> EventRecord.read(arrived(record)))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessage("header " + header + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id, seven",
        "ce_time, yesterday",
        "ce_sequence, first",
        "ce_sequence, 0",
        "ce_causationid, nobody",
        "ce_specversion, 0.3"
    })
    void what_is_wrong_is_named(String header, String value) {
        ProducerRecord<String, byte[]> record = written();
        record.headers().remove(header).add(header, value.getBytes(UTF_8));

        assertThatThrownBy(() -> EventRecord.read(arrived(record)))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining(header);
    }

    @Test
    void bytes_that_are_no_text_are_named() {
        ProducerRecord<String, byte[]> record = written();
        record.headers().remove("ce_actor").add("ce_actor", new byte[] {(byte) 0xff});

        assertThatThrownBy(() -> EventRecord.read(arrived(record))).hasMessage("header ce_actor is not UTF-8");
    }

    @Test
    void a_record_without_a_key_or_a_value_is_no_event() {
        assertThatThrownBy(() -> EventRecord.read(arrived(new ProducerRecord<>(
                        "topic", null, null, null, EVENT.payload(), written().headers()))))
                .hasMessage("the record has no key");
        assertThatThrownBy(() -> EventRecord.read(arrived(new ProducerRecord<>(
                        "topic", null, null, "campaign-1", null, written().headers()))))
                .hasMessage("the record has no value");
    }

    private static ProducerRecord<String, byte[]> written() {
        return EventRecord.write(EVENT, "topic", "journal");
    }

    private static ConsumerRecord<String, byte[]> arrived(ProducerRecord<String, byte[]> record) {
        return new ConsumerRecord<>(
                record.topic(),
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                record.key(),
                record.value(),
                record.headers(),
                Optional.empty());
    }
}
