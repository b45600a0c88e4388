package org.actionledger.journal.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far one feed has come in every partition. */
final class FeedTables {

    private final JdbcClient jdbc;
    private final String feed;

    FeedTables(JdbcClient jdbc, String feed) {
        this.jdbc = jdbc;
        this.feed = feed;
    }

    /** Where the feed stands in these partitions. */
    List<Place> places(Collection<Integer> partitions) {
        Integer[] numbers = partitions.toArray(Integer[]::new);
        jdbc.sql("""
            insert into feed_partition (feed, partition, next_offset)
            select :feed, partition, 0 from unnest(cast(:partitions as int[])) as assigned (partition)
            on conflict do nothing
            """).param("feed", feed).param("partitions", numbers).update();
        return jdbc.sql("""
            select partition, topic, next_offset, last_offset, last_event
            from feed_partition
            where feed = :feed and partition = any(:partitions)
            """)
                .param("feed", feed)
                .param("partitions", numbers)
                .query(FeedTables::place)
                .list();
    }

    /**
     * Moves the partitions on, each from where this reader knows it to be.
     *
     * @throws ReaderOvertaken another reader has moved one of them: this one was taken for dead and its partitions were given away
     */
    void move(List<PartitionBatch> batches) {
        int moved = jdbc.sql("""
            update feed_partition
            set next_offset = batch.next, last_offset = batch.last_offset, last_event = batch.last_event,
                stop_offset = null, stop_reason = null, stopped_at = null
            from unnest(cast(:partitions as int[]), cast(:topics as text[]), cast(:from as bigint[]), cast(:next as bigint[]),
                        cast(:lastOffsets as bigint[]), cast(:lastEvents as uuid[]))
                 as batch (partition, topic, start, next, last_offset, last_event)
            where feed_partition.feed = :feed
              and feed_partition.partition = batch.partition
              and feed_partition.topic = batch.topic
              and feed_partition.next_offset = batch.start
            """)
                .param("feed", feed)
                .param(
                        "partitions",
                        batches.stream().map(PartitionBatch::partition).toArray(Integer[]::new))
                .param("topics", batches.stream().map(one -> one.from().topic()).toArray(String[]::new))
                .param("from", batches.stream().map(one -> one.from().next()).toArray(Long[]::new))
                .param("next", batches.stream().map(one -> one.to().next()).toArray(Long[]::new))
                .param("lastOffsets", last(batches, Place.Applied::offset))
                .param("lastEvents", last(batches, Place.Applied::event))
                .update();
        if (moved != batches.size()) {
            throw new ReaderOvertaken();
        }
    }

    /**
     * Has a partition read from its beginning.
     *
     * @throws ReaderOvertaken another reader has moved it
     */
    void rewind(Place from, Place beginning) {
        int moved = jdbc.sql("""
            update feed_partition
            set topic = :topic, next_offset = :next, last_offset = null, last_event = null,
                stop_offset = null, stop_reason = null, stopped_at = null
            where feed = :feed and partition = :partition
              and topic is not distinct from cast(:fromTopic as text) and next_offset = :from
            """)
                .param("topic", beginning.topic())
                .param("next", beginning.next())
                .param("feed", feed)
                .param("partition", from.partition())
                .param("fromTopic", from.topic())
                .param("from", from.next())
                .update();
        if (moved == 0) {
            throw new ReaderOvertaken();
        }
    }

    /** Notes it for whoever asks from another process, and for who has the record passed over. */
    void stop(Stop stop) {
        jdbc.sql("""
            update feed_partition
            set stop_offset = :offset, stop_reason = :reason, stopped_at = coalesce(stopped_at, now())
            where feed = :feed and partition = :partition and topic = :topic and next_offset = :next
            """)
                .param("offset", stop.offset())
                .param("reason", stop.reason())
                .param("feed", feed)
                .param("partition", stop.partition())
                .param("topic", stop.at().topic())
                .param("next", stop.at().next())
                .update();
    }

    /** Offsets that an operator has said to pass over, and that still lie before the feed. */
    Set<Long> passedOver(Place at) {
        return new HashSet<>(jdbc.sql("""
            select record_offset from feed_passed_over
            where feed = :feed and topic = :topic and partition = :partition and record_offset >= :next
            """)
                .param("feed", feed)
                .param("topic", at.topic())
                .param("partition", at.partition())
                .param("next", at.next())
                .query(Long.class)
                .list());
    }

    /** What was passed over in all, the latest first. */
    List<PassedOver> allPassedOver() {
        return jdbc.sql("""
            select partition, record_offset, passed_by, passed_at, because, stop_reason
            from feed_passed_over
            where feed = :feed
            order by passed_at desc
            limit 100
            """)
                .param("feed", feed)
                .query((row, _) -> new PassedOver(
                        row.getInt("partition"),
                        row.getLong("record_offset"),
                        row.getString("passed_by"),
                        row.getObject("passed_at", OffsetDateTime.class).toInstant(),
                        row.getString("because"),
                        row.getString("stop_reason")))
                .list();
    }

    private static @Nullable String[] last(List<PartitionBatch> batches, Function<Place.Applied, @Nullable Object> of) {
        @Nullable String[] texts = new @Nullable String[batches.size()];
        for (int i = 0; i < texts.length; i++) {
            Place.Applied last = batches.get(i).to().last();
            texts[i] = last == null ? null : Objects.toString(of.apply(last), null);
        }
        return texts;
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        UUID event = row.getObject("last_event", UUID.class);
        return new Place(
                row.getInt("partition"),
                row.getString("topic"),
                row.getLong("next_offset"),
                event == null ? null : new Place.Applied(row.getLong("last_offset"), event));
    }
}
