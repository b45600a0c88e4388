package org.actionledger.journal.relay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.actionledger.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts events back into the table that were in it before. */
final class LostEventRows {

    private final JdbcClient jdbc;

    LostEventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose predecessor neither the journal nor the topic holds. */
    List<RecordedEvent> withoutPredecessor(List<RecordedEvent> lost) {
        Map<String, Long> last = new HashMap<>();
        jdbc.sql("select stream, max(sequence) as last from event where stream = any(:streams) group by stream")
                .param(
                        "streams",
                        lost.stream().map(RecordedEvent::stream).distinct().toArray(String[]::new))
                .query(row -> {
                    last.put(row.getString("stream"), row.getLong("last"));
                });
        List<RecordedEvent> orphans = new ArrayList<>();
        for (RecordedEvent event : lost) {
            if (event.sequence() != last.getOrDefault(event.stream(), 0L) + 1) {
                orphans.add(event);
            }
            last.merge(event.stream(), event.sequence(), Math::max);
        }
        return orphans;
    }

    /**
     * One statement, so that it is all or nothing, and so that they come forward in this order.
     *
     * <p>The parts of a command count from 1 in the order of its events, as when it was done.
     */
    void insert(List<RecordedEvent> lost) {
        jdbc.sql("""
            insert into event (id, type, stream, sequence, key, recorded_at, actor, command_id, command_part,
                command_digest, cause, correlation, payload)
            select id, type, stream, sequence, key, recorded_at, actor, command_id,
                row_number() over (partition by command_id order by place)
                    + coalesce((select max(command_part) from event where event.command_id = lost.command_id), 0),
                command_digest, cause, correlation, payload
            from unnest(cast(:ids as uuid[]), cast(:types as text[]), cast(:streams as text[]), cast(:sequences as bigint[]),
                    cast(:keys as text[]), cast(:times as timestamptz[]), cast(:actors as text[]), cast(:commands as uuid[]),
                    cast(:digests as text[]), cast(:causes as uuid[]), cast(:correlations as uuid[]), cast(:payloads as bytea[]))
                with ordinality as lost (id, type, stream, sequence, key, recorded_at, actor, command_id,
                    command_digest, cause, correlation, payload, place)
            order by place
            """)
                .param("ids", texts(lost, RecordedEvent::id))
                .param("types", texts(lost, RecordedEvent::type))
                .param("streams", texts(lost, RecordedEvent::stream))
                .param("sequences", lost.stream().map(RecordedEvent::sequence).toArray(Long[]::new))
                .param("keys", texts(lost, RecordedEvent::key))
                .param("times", texts(lost, RecordedEvent::recordedAt))
                .param("actors", texts(lost, RecordedEvent::actor))
                .param("commands", texts(lost, RecordedEvent::commandId))
                .param("digests", texts(lost, RecordedEvent::commandDigest))
                .param("causes", texts(lost, RecordedEvent::cause))
                .param("correlations", texts(lost, RecordedEvent::correlation))
                .param("payloads", lost.stream().map(RecordedEvent::payload).toArray(byte[][]::new))
                .update();
    }

    private static @Nullable String[] texts(
            List<RecordedEvent> events, Function<RecordedEvent, @Nullable Object> value) {
        @Nullable String[] texts = new @Nullable String[events.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Objects.toString(value.apply(events.get(i)), null);
        }
        return texts;
    }
}
