package org.actionledger.journal.feed;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.actionledger.journal.Position;
import org.actionledger.journal.topic.EventDigest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which events have taken effect in one feed, and what they said. */
final class AppliedEvents {

    private final JdbcClient jdbc;
    private final String feed;

    AppliedEvents(JdbcClient jdbc, String feed) {
        this.jdbc = jdbc;
        this.feed = feed;
    }

    /** A map to be added to; without the streams of which nothing was applied. */
    Map<String, Long> lastSequences(Collection<String> streams) {
        Map<String, Long> sequences = new HashMap<>();
        jdbc.sql("""
            select asked.stream, last.sequence
            from unnest(cast(:streams as text[])) as asked (stream)
            cross join lateral (
                select sequence from feed_stream
                where feed = :feed and stream = asked.stream
                order by first_sequence desc
                limit 1) as last
            """)
                .param("feed", feed)
                .param("streams", streams.toArray(String[]::new))
                .query(row -> {
                    sequences.put(row.getString("stream"), row.getLong("sequence"));
                });
        return sequences;
    }

    long lastSequence(String stream) {
        return lastSequences(List.of(stream)).getOrDefault(stream, 0L);
    }

    Map<Position, Mark> marks(List<Position> positions) {
        Map<Position, Mark> marks = HashMap.newHashMap(positions.size());
        jdbc.sql("""
            select asked.stream, asked.sequence,
                   kept.ids[asked.sequence - kept.first_sequence + 1] as id,
                   kept.recorded_at[asked.sequence - kept.first_sequence + 1] as recorded_at,
                   substring(kept.digests from cast((asked.sequence - kept.first_sequence) * :length as int) + 1 for :length) as digest
            from unnest(cast(:streams as text[]), cast(:sequences as bigint[])) as asked (stream, sequence)
            cross join lateral (
                select * from feed_stream
                where feed = :feed and stream = asked.stream and first_sequence <= asked.sequence
                order by first_sequence desc
                limit 1) as kept
            """)
                .param("feed", feed)
                .param("length", EventDigest.LENGTH)
                .param("streams", positions.stream().map(Position::stream).toArray(String[]::new))
                .param("sequences", positions.stream().map(Position::sequence).toArray(Long[]::new))
                .query(row -> {
                    marks.put(
                            new Position(row.getString("stream"), row.getLong("sequence")),
                            new Mark(
                                    row.getObject("id", UUID.class),
                                    row.getObject("recorded_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getBytes("digest")));
                });
        return marks;
    }

    /** @throws ReaderOvertaken another reader has applied some of it meanwhile */
    void remember(Map<Position, Mark> marks) {
        List<Map.Entry<Position, Mark>> all = List.copyOf(marks.entrySet());
        try {
            jdbc.sql("""
                insert into feed_stream (feed, stream, first_sequence, sequence, ids, recorded_at, digests)
                select :feed, stream, min(sequence), max(sequence), array_agg(id order by sequence),
                       array_agg(recorded_at order by sequence), string_agg(digest, ''::bytea order by sequence)
                from unnest(cast(:streams as text[]), cast(:sequences as bigint[]), cast(:ids as uuid[]),
                            cast(:recordedAt as timestamptz[]), cast(:digests as bytea[]))
                     as applied (stream, sequence, id, recorded_at, digest)
                group by stream
                """)
                    .param("feed", feed)
                    .param("streams", texts(all, one -> one.getKey().stream()))
                    .param(
                            "sequences",
                            all.stream().map(one -> one.getKey().sequence()).toArray(Long[]::new))
                    .param("ids", texts(all, one -> one.getValue().id().toString()))
                    .param(
                            "recordedAt",
                            texts(all, one -> one.getValue().recordedAt().toString()))
                    .param(
                            "digests",
                            all.stream().map(one -> one.getValue().digest()).toArray(byte[][]::new))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ReaderOvertaken();
        }
    }

    private static String[] texts(
            List<Map.Entry<Position, Mark>> all, Function<Map.Entry<Position, Mark>, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
