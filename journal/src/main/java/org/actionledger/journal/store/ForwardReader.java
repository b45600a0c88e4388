package org.actionledger.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.actionledger.journal.RecordLimits;
import org.actionledger.journal.RecordedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the journal in the order of commits and misses nothing.
 *
 * <p>An event is handed over only when no transaction that is still in flight can yet put one before it.
 */
public final class ForwardReader {

    private static final int LONG_PAYLOAD = RecordLimits.BATCH_BYTES / 512;

    // Filtered and ordered by the same pair: a filter by position alone loses what commits late. No column may come out
    // under the name xact, or "order by" would take that one, and order numbers as text.
    // Long payloads are left out and read one by one: hundreds of them at once would fill the memory. To have the
    // server add up their lengths would cost every batch a third of its time.
    private static final String AFTER = """
            select xact::text as written_by, position, %s,
                case when octet_length(payload) <= %d then payload else '' end as payload
            from event
            where (xact, position) > (cast(cast(:xact as text) as xid8), :position)
              and xact < pg_snapshot_xmin(pg_current_snapshot())
            order by xact, position
            limit :limit""".formatted(RecordedEventRow.COLUMNS_BUT_PAYLOAD, LONG_PAYLOAD);

    private static final String PAYLOAD = """
            select payload
            from event
            where xact = cast(cast(:xact as text) as xid8) and position = :position""";

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

    /** As many as there are up to the limit, and no more than one batch may hold. */
    public Batch after(Cursor cursor, int limit) {
        List<Placed> events = placedAfter(cursor, limit);
        Cursor end = events.isEmpty() ? cursor : events.getLast().cursor();
        return new Batch(events, end, events.size() == limit || anyAfter(end));
    }

    private List<Placed> placedAfter(Cursor cursor, int limit) {
        List<Placed> rows = at(cursor, jdbc.sql(AFTER))
                .param("limit", limit)
                .query(ForwardReader::placed)
                .list();
        List<Placed> batch = new ArrayList<>(rows.size());
        long bytes = 0;
        for (Placed row : rows) {
            Placed whole = row.event().payload().length == 0 ? whole(row) : row;
            batch.add(whole);
            bytes += whole.event().payload().length;
            if (bytes >= RecordLimits.BATCH_BYTES) {
                break;
            }
        }
        return batch;
    }

    private Placed whole(Placed row) {
        byte[] payload = at(row.cursor(), jdbc.sql(PAYLOAD)).query(byte[].class).single();
        return new Placed(row.cursor(), RecordedEventRow.with(payload, row.event()));
    }

    private static JdbcClient.StatementSpec at(Cursor cursor, JdbcClient.StatementSpec statement) {
        return statement.param("xact", Long.toUnsignedString(cursor.xact())).param("position", cursor.position());
    }

    private boolean anyAfter(Cursor cursor) {
        return at(cursor, jdbc.sql(ANY_AFTER)).query(Boolean.class).single();
    }

    private static Placed placed(ResultSet row, int number) throws SQLException {
        return new Placed(cursor(row, number), RecordedEventRow.read(row));
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
}
