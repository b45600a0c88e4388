package org.actionledger.journal.feed;

import static org.actionledger.journal.TestEvents.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.StreamWriters;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartitionsTest {

    static final TopicPartition PARTITION = new TopicPartition("record", 0);
    static final RecordedEvent LAST = event("stream-1", 7);
    static final Place PLACE = new Place(0, "topic", 23, new Place.Applied(22, LAST.id()));

    boolean clientKnowsItsPlace = true;

    final MockConsumer<String, byte[]> consumer = new MockConsumer<>("none") {
        @Override
        public synchronized long position(TopicPartition partition, Duration timeout) {
            if (!clientKnowsItsPlace) {
                throw new TimeoutException("not validated");
            }
            return super.position(partition, timeout);
        }
    };
    final Partitions partitions = new Partitions("record", consumer);

    @BeforeEach
    void takenUp() {
        consumer.assign(List.of(PARTITION));
        partitions.assigned(List.of(PARTITION));
        partitions.read(PLACE, Set.of());
    }

    @Test
    void the_last_record_that_was_applied_may_come_by_itself() {
        assertThat(partitions
                        .batch(0, List.of(record(22, LAST)), StreamWriters.ANY)
                        .movesOn())
                .isFalse();

        PartitionBatch next = partitions.batch(0, List.of(record(24, event("stream-1", 8))), StreamWriters.ANY);

        assertThat(next.from()).isEqualTo(PLACE);
        assertThat(next.to().next()).isEqualTo(25);
    }

    @Test
    void a_partition_that_does_not_begin_with_it_was_cut() {
        assertThatThrownBy(() -> partitions.batch(0, List.of(record(24, event("stream-1", 8))), StreamWriters.ANY))
                .isInstanceOf(TopicCut.class)
                .hasMessageContaining("offset 22");
        assertThatThrownBy(() -> partitions.batch(0, List.of(record(22, event("stream-2", 7))), StreamWriters.ANY))
                .isInstanceOf(TopicCut.class);
    }

    @Test
    void where_the_client_does_not_know_its_place_it_still_counts_as_standing_where_it_stood() {
        clientKnowsItsPlace = false;

        assertThat(partitions.positions()).isEqualTo(Map.of(0, 22L));
    }

    private static ConsumerRecord<String, byte[]> record(long offset, RecordedEvent event) {
        var written = EventRecord.write(event, "record", "journal");
        return new ConsumerRecord<>(
                "record",
                0,
                offset,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                written.key(),
                written.value(),
                written.headers(),
                Optional.empty());
    }
}
