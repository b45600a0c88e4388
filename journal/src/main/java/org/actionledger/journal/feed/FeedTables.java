package org.actionledger.journal.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far one feed has come, in every stream and in every partition. */
final class FeedTables {

    private final JdbcClient jdbc;
    private final String feed;

    FeedTables(JdbcClient jdbc, String feed) {
        this.jdbc = jdbc;
        this.feed = feed;
    }

    /** Where to read on in these partitions; from the beginning in one never read before. */
    Map<Integer, Long> nextOffsets(Collection<Integer> partitions) {
        Integer[] numbers = partitions.toArray(Integer[]::new);
        jdbc.sql("""
                insert into feed_partition (feed, partition, next_offset)
                select :feed, partition, 0 from unnest(cast(:partitions as int[])) as assigned (partition)
                on conflict do nothing
                """).param("feed", feed).param("partitions", numbers).update();
        Map<Integer, Long> offsets = new HashMap<>();
        jdbc.sql(
                        "select partition, next_offset from feed_partition where feed = :feed and partition = any(:partitions)")
                .param("feed", feed)
                .param("partitions", numbers)
                .query(row -> {
                    offsets.put(row.getInt("partition"), row.getLong("next_offset"));
                });
        return offsets;
    }

    /**
     * Moves the partitions on, each from where this reader knows it to be.
     *
     * @throws ReaderOvertaken another reader has moved one of them: this one was taken for dead and its partitions were given away
     */
    void move(List<Stretch> stretches) {
        int moved = jdbc.sql("""
                update feed_partition
                set next_offset = stretch.next
                from unnest(cast(:partitions as int[]), cast(:from as bigint[]), cast(:next as bigint[])) as stretch (partition, start, next)
                where feed_partition.feed = :feed
                  and feed_partition.partition = stretch.partition
                  and feed_partition.next_offset = stretch.start
                """)
                .param("feed", feed)
                .param("partitions", stretches.stream().map(Stretch::partition).toArray(Integer[]::new))
                .param("from", stretches.stream().map(Stretch::from).toArray(Long[]::new))
                .param("next", stretches.stream().map(Stretch::next).toArray(Long[]::new))
                .update();
        if (moved != stretches.size()) {
            throw new ReaderOvertaken();
        }
    }

    Map<String, Long> lastSequences(Collection<String> streams) {
        Map<String, Long> sequences = new HashMap<>();
        jdbc.sql("select stream, sequence from feed_stream where feed = :feed and stream = any(:streams)")
                .param("feed", feed)
                .param("streams", streams.toArray(String[]::new))
                .query(row -> {
                    sequences.put(row.getString("stream"), row.getLong("sequence"));
                });
        return sequences;
    }

    long lastSequence(String stream) {
        return jdbc.sql("select sequence from feed_stream where feed = :feed and stream = :stream")
                .param("feed", feed)
                .param("stream", stream)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void rememberSequences(Map<String, Long> sequences) {
        List<Map.Entry<String, Long>> entries = List.copyOf(sequences.entrySet());
        jdbc.sql("""
                insert into feed_stream (feed, stream, sequence)
                select :feed, stream, sequence
                from unnest(cast(:streams as text[]), cast(:sequences as bigint[])) as applied (stream, sequence)
                on conflict (feed, stream) do update set sequence = excluded.sequence
                """)
                .param("feed", feed)
                .param("streams", entries.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("sequences", entries.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                .update();
    }
}
