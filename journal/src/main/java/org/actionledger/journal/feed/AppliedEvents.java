package org.actionledger.journal.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.actionledger.journal.Position;
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
        if (positions.isEmpty()) {
            return Map.of();
        }
        Map<Position, Mark> marks = HashMap.newHashMap(positions.size());
        jdbc.sql("""
            select asked.stream, asked.sequence,
                   substring(kept.marks from cast((asked.sequence - kept.first_sequence) * :length as int) + 1 for :length) as mark
            from unnest(cast(:streams as text[]), cast(:sequences as bigint[])) as asked (stream, sequence)
            cross join lateral (
                select * from feed_stream
                where feed = :feed and stream = asked.stream and first_sequence <= asked.sequence
                order by first_sequence desc
                limit 1) as kept
            """)
                .param("feed", feed)
                .param("length", Mark.LENGTH)
                .param("streams", positions.stream().map(Position::stream).toArray(String[]::new))
                .param("sequences", positions.stream().map(Position::sequence).toArray(Long[]::new))
                .query(row -> {
                    marks.put(
                            new Position(row.getString("stream"), row.getLong("sequence")),
                            new Mark(row.getBytes("mark")));
                });
        return marks;
    }

    /** @throws ReaderOvertaken another reader has applied some of it meanwhile */
    void remember(Map<String, StreamMarks> marks) {
        try {
            jdbc.sql("""
                insert into feed_stream (feed, stream, first_sequence, sequence, marks)
                select :feed, stream, first, last, marks
                from unnest(cast(:streams as text[]), cast(:firsts as bigint[]), cast(:lasts as bigint[]), cast(:marks as bytea[]))
                     as applied (stream, first, last, marks)
                """)
                    .param("feed", feed)
                    .param("streams", marks.keySet().toArray(String[]::new))
                    .param(
                            "firsts",
                            marks.values().stream().map(StreamMarks::first).toArray(Long[]::new))
                    .param(
                            "lasts",
                            marks.values().stream().map(StreamMarks::last).toArray(Long[]::new))
                    .param(
                            "marks",
                            marks.values().stream().map(StreamMarks::bytes).toArray(byte[][]::new))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ReaderOvertaken();
        }
    }
}
