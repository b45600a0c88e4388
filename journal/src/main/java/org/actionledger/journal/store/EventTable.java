package org.actionledger.journal.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.actionledger.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of the engine. */
final class EventTable {

    private static final String NEW = "id, type, stream, sequence, key, recorded_at, actor, command_id, command_part,"
            + " command_digest, cause, correlation, payload, metadata";

    // What was submitted is not recorded before what is on record already, also where this machine's clock was set back
    // or another's runs ahead. What Axon stores for itself, which has metadata, keeps the time that it came with.
    // Never before those that it follows either: the last of all may have been written by who did not see them yet, and
    // what this JVM has in memory is the time that was asked for.
    private static final String INSERT = """
            insert into event (%1$s)
            select new.id, new.type, new.stream, new.sequence, new.key,
                case when new.metadata is null
                    then greatest(new.recorded_at, followed.recorded_at, (
                        select recorded_at from event order by xact desc, position desc limit 1))
                    else new.recorded_at end,
                new.actor, new.command_id, new.command_part, new.command_digest, new.cause, new.correlation, new.payload,
                new.metadata::jsonb
            from %2$s""";

    // Most decisions are one event, and arrays of one cost the server a third more.
    private static final String ONE = """
            (values (?::uuid, ?, ?, ?, ?, ?::timestamptz, ?, ?::uuid, ?, ?, ?::uuid, ?::uuid, ?, ?)) as new (%s)""".formatted(NEW);

    // One statement however many events: it is one round trip, and outside a transaction it alone is all or nothing.
    private static final String MANY = """
            unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::timestamptz[], ?::text[], ?::uuid[],
                ?::int[], ?::text[], ?::uuid[], ?::uuid[], ?::bytea[], ?::text[]) with ordinality as new (%s, place)""".formatted(NEW);

    private static final String BEGIN_STREAM =
            INSERT.formatted(NEW, ONE + ", (values (null::timestamptz)) as followed (recorded_at)");

    // The predecessor by its id and not by its place alone: after a failover that lost the last commits another event
    // may stand there, and what was decided on the lost one must not follow it.
    private static final String CONTINUE_STREAM = INSERT.formatted(NEW, ONE + """
            , event as followed
            where followed.stream = ? and followed.sequence = ? and followed.id = coalesce(?::uuid, followed.id)""");

    private static final String INSERT_MANY = INSERT.formatted(NEW, MANY + """
            , (select max(last.recorded_at) as recorded_at, count(*) as number
                from unnest(?::text[], ?::bigint[], ?::uuid[]) as needed (stream, sequence, id)
                join event as last on last.stream = needed.stream and last.sequence = needed.sequence
                    and last.id = coalesce(needed.id, last.id)) as followed
            where followed.number = ?
            order by new.place""");

    private static final String STREAM = """
            select %s, metadata
            from event
            where stream = :stream and sequence >= :from
            order by sequence""".formatted(RecordedEventRow.COLUMNS);

    private final JdbcClient jdbc;

    EventTable(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    List<StoredEvent> stream(String stream, long from) {
        return jdbc.sql(STREAM)
                .param("stream", stream)
                .param("from", from)
                .query(EventTable::stored)
                .list();
    }

    Cursor latest() {
        return jdbc.sql(
                        "select xact::text as written_by, position from event order by xact desc, position desc limit 1")
                .query(ForwardReader::cursor)
                .optional()
                .orElse(Cursor.START);
    }

    /** Just before the first event recorded at that instant or later. */
    Cursor before(Instant instant) {
        return jdbc.sql("""
                        select xact::text as written_by, position - 1 as position
                        from event
                        where recorded_at >= :instant
                        order by xact, position
                        limit 1""")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .query(ForwardReader::cursor)
                .optional()
                .orElseGet(this::latest);
    }

    /**
     * Stores the events, all or none.
     *
     * @param needed what has to be there for them to follow
     * @return false where it is not: nothing was stored
     */
    static boolean insert(Connection connection, List<StoredEvent> events, List<Predecessor> needed)
            throws SQLException {
        return events.size() == 1
                ? insertOne(connection, events.getFirst(), needed)
                : insertMany(connection, events, needed);
    }

    private static boolean insertOne(Connection connection, StoredEvent stored, List<Predecessor> needed)
            throws SQLException {
        RecordedEvent event = stored.event();
        try (PreparedStatement insert =
                connection.prepareStatement(needed.isEmpty() ? BEGIN_STREAM : CONTINUE_STREAM)) {
            insert.setObject(1, event.id());
            insert.setString(2, event.type());
            insert.setString(3, event.stream());
            insert.setLong(4, event.sequence());
            insert.setString(5, event.key());
            insert.setObject(6, event.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setString(7, event.actor());
            insert.setObject(8, event.commandId());
            insert.setInt(9, 1);
            insert.setString(10, event.commandDigest());
            insert.setObject(11, event.cause(), Types.OTHER);
            insert.setObject(12, event.correlation());
            insert.setBytes(13, event.payload());
            insert.setString(14, stored.metadata());
            for (Predecessor predecessor : needed) {
                insert.setString(15, predecessor.stream());
                insert.setLong(16, predecessor.sequence());
                insert.setObject(17, predecessor.id(), Types.OTHER);
            }
            return insert.executeUpdate() == 1;
        }
    }

    private static boolean insertMany(Connection connection, List<StoredEvent> events, List<Predecessor> needed)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_MANY)) {
            insert.setArray(1, array(connection, "uuid", events, stored -> stored.event()
                    .id()));
            insert.setArray(2, array(connection, "text", events, stored -> stored.event()
                    .type()));
            insert.setArray(3, array(connection, "text", events, stored -> stored.event().stream()));
            insert.setArray(4, array(connection, "int8", events, stored -> stored.event()
                    .sequence()));
            insert.setArray(5, array(connection, "text", events, stored -> stored.event()
                    .key()));
            insert.setArray(6, array(connection, "timestamptz", events, stored -> stored.event()
                    .recordedAt()
                    .toString()));
            insert.setArray(7, array(connection, "text", events, stored -> stored.event()
                    .actor()));
            insert.setArray(8, array(connection, "uuid", events, stored -> stored.event()
                    .commandId()));
            insert.setArray(9, connection.createArrayOf("int4", partsOfCommands(events)));
            insert.setArray(10, array(connection, "text", events, stored -> stored.event()
                    .commandDigest()));
            insert.setArray(11, array(connection, "uuid", events, stored -> stored.event()
                    .cause()));
            insert.setArray(12, array(connection, "uuid", events, stored -> stored.event()
                    .correlation()));
            insert.setArray(13, connection.createArrayOf("bytea", payloads(events)));
            insert.setArray(14, array(connection, "text", events, StoredEvent::metadata));
            insert.setArray(15, array(connection, "text", needed, Predecessor::stream));
            insert.setArray(16, array(connection, "int8", needed, Predecessor::sequence));
            insert.setArray(17, array(connection, "uuid", needed, Predecessor::id));
            insert.setInt(18, needed.size());
            return insert.executeUpdate() == events.size();
        }
    }

    private static <T> Array array(
            Connection connection, String type, List<T> rows, Function<T, @Nullable Object> value) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(rows.get(i));
        }
        return connection.createArrayOf(type, values);
    }

    private static Integer[] partsOfCommands(List<StoredEvent> events) {
        Map<UUID, Integer> last = new HashMap<>();
        return events.stream()
                .map(stored -> last.merge(stored.event().commandId(), 1, Integer::sum))
                .toArray(Integer[]::new);
    }

    private static byte[][] payloads(List<StoredEvent> events) {
        return events.stream().map(stored -> stored.event().payload()).toArray(byte[][]::new);
    }

    static StoredEvent stored(ResultSet row, int number) throws SQLException {
        return new StoredEvent(RecordedEventRow.read(row), row.getString("metadata"));
    }
}
