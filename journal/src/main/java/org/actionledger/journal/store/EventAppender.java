package org.actionledger.journal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.actionledger.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Appends what one command decided, as one statement that is a transaction by itself.
 *
 * <p>Never as part of another: that one may have taken its id before the stream's last event was written, and the new event
 * would then come before it in the order of commits. Why: ADR 0008.
 */
public final class EventAppender {

    // Not recorded before what is on record already, also where this machine's clock was set back or another's runs
    // ahead; nor before the event that it follows, which the last of all may have been written without having seen.
    private static final String INSERT = """
            insert into event (id, type, payload, command_part, stream, sequence, key, recorded_at, actor, command_id,
                command_digest, cause, correlation)
            select new.id, new.type, new.payload, new.part, %s,
                greatest(?::timestamptz, %s(select recorded_at from event order by xact desc, position desc limit 1)),
                ?, ?::uuid, ?, ?::uuid, ?::uuid
            from %s""";

    // Most decisions are one event, and arrays of one cost the server a third more.
    private static final String ONE = "(values (?::uuid, ?, ?::bytea, 1)) as new (id, type, payload, part)";

    // One statement however many events: it is one round trip, and outside a transaction it alone is all or nothing.
    private static final String MANY =
            "unnest(?::uuid[], ?::text[], ?::bytea[]) with ordinality as new (id, type, payload, part)";

    private static final String IN_THEIR_ORDER = " order by new.part";

    // The predecessor by its id and not by its place alone: after a failover that lost the last commits another event
    // may stand there, and what was decided on the lost one must not follow it.
    private static final String FOLLOWED =
            ", event as followed where followed.stream = ? and followed.sequence = ? and followed.id = ?";

    private static final String BEGIN_WITH_ONE = beginning(ONE);
    private static final String BEGIN_WITH_MANY = beginning(MANY) + IN_THEIR_ORDER;
    private static final String FOLLOW_WITH_ONE = following(ONE);
    private static final String FOLLOW_WITH_MANY = following(MANY) + IN_THEIR_ORDER;

    private static final String UNIQUE_VIOLATION = "23505";

    private final SQLExceptionTranslator translator = new SQLStateSQLExceptionTranslator();
    private final DataSource dataSource;
    private final CommitSignal signal;

    public EventAppender(DataSource dataSource, CommitSignal signal) {
        this.dataSource = dataSource;
        this.signal = signal;
    }

    private static String beginning(String events) {
        return INSERT.formatted("?, new.part, ?", "", events);
    }

    private static String following(String events) {
        return INSERT.formatted(
                "followed.stream, followed.sequence + new.part, followed.key",
                "followed.recorded_at, ",
                events + FOLLOWED);
    }

    /**
     * Appends events that one command decided on one stream, all or none.
     *
     * @param last the event that they were decided on and follow; null where they begin the stream
     * @return false where another command came first, or what they were decided on is not there: nothing was stored
     */
    public boolean append(List<RecordedEvent> events, @Nullable UUID last) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "an append is a transaction by itself, and none is to be open around it");
            }
            if (insert(connection, events, last) == 0) {
                return false;
            }
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return false;
            }
            RuntimeException translated = translator.translate("append events", null, e);
            throw translated == null ? new UncategorizedSQLException("append events", null, e) : translated;
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        signal.raise();
        return true;
    }

    private static int insert(Connection connection, List<RecordedEvent> events, @Nullable UUID last)
            throws SQLException {
        RecordedEvent first = events.getFirst();
        try (PreparedStatement insert = connection.prepareStatement(statement(events.size() == 1, last == null))) {
            Parameters next = new Parameters(insert);
            if (last == null) {
                next.text(first.stream()).text(first.key());
            }
            next.object(first.recordedAt().atOffset(ZoneOffset.UTC))
                    .text(first.actor())
                    .object(first.commandId())
                    .text(first.commandDigest())
                    .object(first.cause())
                    .object(first.correlation());
            if (events.size() == 1) {
                next.object(first.id()).text(first.type()).bytes(first.payload());
            } else {
                next.array("uuid", column(events, RecordedEvent::id))
                        .array("text", column(events, RecordedEvent::type))
                        .array(
                                "bytea",
                                events.stream().map(RecordedEvent::payload).toArray(byte[][]::new));
            }
            if (last != null) {
                next.text(first.stream()).number(first.sequence() - 1).object(last);
            }
            return insert.executeUpdate();
        }
    }

    private static String statement(boolean one, boolean begins) {
        if (begins) {
            return one ? BEGIN_WITH_ONE : BEGIN_WITH_MANY;
        }
        return one ? FOLLOW_WITH_ONE : FOLLOW_WITH_MANY;
    }

    private static Object[] column(List<RecordedEvent> events, Function<RecordedEvent, Object> value) {
        return events.stream().map(value).toArray();
    }

    /** The statement's parameters in their order. */
    private static final class Parameters {

        private final PreparedStatement statement;
        private int last;

        private Parameters(PreparedStatement statement) {
            this.statement = statement;
        }

        private Parameters text(String value) throws SQLException {
            statement.setString(++last, value);
            return this;
        }

        private Parameters number(long value) throws SQLException {
            statement.setLong(++last, value);
            return this;
        }

        private Parameters bytes(byte[] value) throws SQLException {
            statement.setBytes(++last, value);
            return this;
        }

        private Parameters object(@Nullable Object value) throws SQLException {
            if (value == null) {
                statement.setNull(++last, Types.OTHER);
            } else {
                statement.setObject(++last, value);
            }
            return this;
        }

        private Parameters array(String type, Object[] values) throws SQLException {
            statement.setArray(++last, statement.getConnection().createArrayOf(type, values));
            return this;
        }
    }
}
