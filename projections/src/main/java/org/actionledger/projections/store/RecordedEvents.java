package org.actionledger.projections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actionledger.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projections' own copy of the record: every event as it came from the topic. */
public final class RecordedEvents {

    static final String TABLE = "recorded_event";

    private static final String COLUMNS =
            "id, type, stream, sequence, key, recorded_at, actor, command_id, command_digest, cause, correlation, payload";

    private final JdbcClient jdbc;

    /** Its statements fetch piece by piece, because all that was ever recorded may not fit into memory. */
    public RecordedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are not here yet, so that a batch may be given twice. */
    List<RecordedEvent> unseen(List<RecordedEvent> batch) {
        Set<UUID> seen = new HashSet<>(jdbc.sql("select id from recorded_event where id = any(:ids)")
                .param("ids", batch.stream().map(RecordedEvent::id).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
        return batch.stream().filter(event -> !seen.contains(event.id())).toList();
    }

    void append(List<RecordedEvent> events) {
        Map<String, Long> last =
                lastUnder(events.stream().map(RecordedEvent::key).distinct().toList());
        Long[] numbers = events.stream()
                .map(event -> last.merge(event.key(), 1L, Long::sum))
                .toArray(Long[]::new);
        jdbc.sql("insert into recorded_event (" + COLUMNS + ", nth)" + """
                select * from unnest(
                    cast(:ids as uuid[]), cast(:types as text[]), cast(:streams as text[]), cast(:sequences as bigint[]), cast(:keys as text[]),
                    cast(:recordedAt as timestamptz[]), cast(:actors as text[]), cast(:commandIds as uuid[]), cast(:commandDigests as text[]),
                    cast(:causes as uuid[]), cast(:correlations as uuid[]), cast(:payloads as bytea[]), cast(:numbers as bigint[]))
                """)
                .param("ids", column(events, RecordedEvent::id).toArray(UUID[]::new))
                .param("types", column(events, RecordedEvent::type).toArray(String[]::new))
                .param("streams", column(events, RecordedEvent::stream).toArray(String[]::new))
                .param("sequences", column(events, RecordedEvent::sequence).toArray(Long[]::new))
                .param("keys", column(events, RecordedEvent::key).toArray(String[]::new))
                .param(
                        "recordedAt",
                        column(events, event -> event.recordedAt().toString()).toArray(String[]::new))
                .param("actors", column(events, RecordedEvent::actor).toArray(String[]::new))
                .param("commandIds", column(events, RecordedEvent::commandId).toArray(UUID[]::new))
                .param(
                        "commandDigests",
                        column(events, RecordedEvent::commandDigest).toArray(String[]::new))
                .param("causes", events.stream().map(RecordedEvent::cause).toArray(UUID[]::new))
                .param(
                        "correlations",
                        column(events, RecordedEvent::correlation).toArray(UUID[]::new))
                .param("payloads", column(events, RecordedEvent::payload).toArray(byte[][]::new))
                .param("numbers", numbers)
                .update();
    }

    /** Everything up to the instant, of one campaign or of all, with the whole directory of unions: in the order of each key. */
    void upTo(Instant known, @Nullable String key, Consumer<RecordedEvent> consumer) {
        JdbcClient.StatementSpec statement = key == null
                ? jdbc.sql("select " + COLUMNS + " from recorded_event where recorded_at <= :known order by key, nth")
                : jdbc.sql("select * from (select " + COLUMNS + ", nth from recorded_event where key = :key"
                                + " union all select " + COLUMNS + ", nth from recorded_event"
                                + " where stream like 'union-%' and key <> :key) as event"
                                + " where recorded_at <= :known order by key, nth")
                        .param("key", key);
        try (Stream<RecordedEvent> events = statement
                .param("known", OffsetDateTime.ofInstant(known, ZoneOffset.UTC))
                .query(RecordedEvents::event)
                .stream()) {
            events.forEach(consumer);
        }
    }

    /** The event's place in the order of {@link #inOrder}. */
    public Optional<Place> placeOf(UUID id) {
        return jdbc.sql("select recorded_at, stream, sequence from recorded_event where id = :id")
                .param("id", id)
                .query((row, _) ->
                        new Place(instant(row, "recorded_at"), row.getString("stream"), row.getLong("sequence")))
                .optional();
    }

    /** Events as recorded, by instant, stream and sequence. */
    public void inOrder(@Nullable String key, @Nullable Place after, long limit, Consumer<RecordedEvent> consumer) {
        Place from = after == null ? Place.BEFORE_ALL : after;
        try (Stream<RecordedEvent> events = jdbc
                .sql("select " + COLUMNS + " from recorded_event" + """
                 where (recorded_at, stream, sequence) > (:recordedAt, :stream, :sequence)
                  and (cast(:key as text) is null or key = :key)
                order by recorded_at, stream, sequence
                limit :limit
                """)
                .param("recordedAt", OffsetDateTime.ofInstant(from.recordedAt(), ZoneOffset.UTC))
                .param("stream", from.stream())
                .param("sequence", from.sequence())
                .param("key", key)
                .param("limit", limit)
                .query(RecordedEvents::event)
                .stream()) {
            events.forEach(consumer);
        }
    }

    Optional<String> keyOf(String stream) {
        return jdbc.sql("select key from recorded_event where stream = :stream and sequence = 1")
                .param("stream", stream)
                .query(String.class)
                .optional();
    }

    /** Whether anything is recorded under the key. */
    public boolean holds(String key) {
        return !lastUnder(List.of(key)).containsValue(0L);
    }

    /** Where an event stands among all that were recorded. */
    public record Place(Instant recordedAt, String stream, long sequence) {

        static final Place BEFORE_ALL = new Place(Instant.EPOCH, "", 0);
    }

    /** The number of the last event under each key; zero where there is none. */
    Map<String, Long> lastUnder(Collection<String> keys) {
        Map<String, Long> last = new HashMap<>();
        // One step down the index for each key; a max() with group by would read all that is under it.
        jdbc.sql("""
                select key, coalesce(
                    (select nth from recorded_event where recorded_event.key = asked.key order by nth desc limit 1), 0) as nth
                from unnest(cast(:keys as text[])) as asked (key)
                """).param("keys", keys.toArray(String[]::new)).query(row -> {
            last.put(row.getString("key"), row.getLong("nth"));
        });
        return last;
    }

    private static <T> Stream<T> column(List<RecordedEvent> events, Function<RecordedEvent, T> column) {
        return events.stream().map(column);
    }

    private static RecordedEvent event(ResultSet row, int number) throws SQLException {
        return new RecordedEvent(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("key"),
                instant(row, "recorded_at"),
                row.getString("actor"),
                row.getObject("command_id", UUID.class),
                row.getString("command_digest"),
                row.getObject("cause", UUID.class),
                row.getObject("correlation", UUID.class),
                row.getBytes("payload"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
