package org.actionledger.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.actionledger.journal.RecordedEvent;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the journal in the order of commits and misses nothing.
 *
 * <p>An event is handed over only when no transaction that is still in flight can yet put one before it.
 */
public final class ForwardReader {

    // Filtered and ordered by the same pair: a filter by position alone loses what commits late. No column may come out
    // under the name xact, or "order by" would take that one, and order numbers as text.
    private static final String AFTER = """
            select xact::text as written_by, position, %s, metadata
            from event
            where (xact, position) > (cast(cast(:xact as text) as xid8), :position)
              and xact < pg_snapshot_xmin(pg_current_snapshot())
            order by xact, position
            limit :limit""".formatted(RecordedEventRow.COLUMNS);

    // Looks at the last of all, which the index has at hand. Asked whether there is any after the cursor, the planner
    // expects one in three
    // and reads the table from its beginning, to find at its end that there is none.
    private static final String ANY_AFTER = """
            select coalesce(
                (select (xact, position) > (cast(cast(:xact as text) as xid8), :position)
                 from event order by xact desc, position desc limit 1),
                false)""";

    private final JdbcClient jdbc;

    public ForwardReader(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public Batch after(Cursor cursor, int limit) {
        List<Placed> events = read(cursor, limit, ForwardReader::placed);
        Cursor end = events.isEmpty() ? cursor : events.getLast().cursor();
        return new Batch(events, end, events.size() == limit || anyAfter(end));
    }

    /** The same as messages of Axon need it. */
    List<Stored> storedAfter(Cursor cursor, int limit) {
        return read(cursor, limit, ForwardReader::stored);
    }

    private <T> List<T> read(Cursor cursor, int limit, RowMapper<T> mapper) {
        return jdbc.sql(AFTER)
                .param("xact", Long.toUnsignedString(cursor.xact()))
                .param("position", cursor.position())
                .param("limit", limit)
                .query(mapper)
                .list();
    }

    private boolean anyAfter(Cursor cursor) {
        return jdbc.sql(ANY_AFTER)
                .param("xact", Long.toUnsignedString(cursor.xact()))
                .param("position", cursor.position())
                .query(Boolean.class)
                .single();
    }

    private static Placed placed(ResultSet row, int number) throws SQLException {
        return new Placed(cursor(row, number), RecordedEventRow.read(row));
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(cursor(row, number), EventTable.stored(row, number));
    }

    static Cursor cursor(ResultSet row, int number) throws SQLException {
        return new Cursor(Long.parseUnsignedLong(row.getString("written_by")), row.getLong("position"));
    }

    /**
     * What could be read in one go.
     *
     * @param end where to go on
     * @param more events are committed that are not among these: to be read at once, or held back by an older
     *     transaction whose end raises no signal, so that whoever got none must look again soon
     */
    public record Batch(List<Placed> events, Cursor end, boolean more) {}

    /** An event and its place in the order of commits. */
    public record Placed(Cursor cursor, RecordedEvent event) {}

    record Stored(Cursor cursor, StoredEvent event) {}
}
