package org.actionledger.journal.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.actionledger.journal.store.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database how far the relay is behind, and what holds it back. */
final class LagReader {

    /** More are not counted: it is enough to know that there are more. */
    static final int COUNTED = 100_000;

    private static final String BEHIND = """
            select count(*) as events, min(recorded_at) as oldest,
                (array_agg(xact))[1] >= pg_snapshot_xmin(pg_current_snapshot()) as hidden,
                (select recorded_at from event order by xact desc, position desc limit 1) as last,
                now() as at
            from (select xact, recorded_at
                  from event
                  where (xact, position) > (cast(cast(:xact as text) as xid8), :position)
                  order by xact, position
                  limit :limit) as behind""";

    // A transaction that has written holds back whatever was committed after it, in all databases of the cluster.
    private static final String OLDEST_WRITER = """
            select words
            from (select age(backend_xid) as age,
                      format('the transaction of %s (pid %s, user %s, database %s, %s since %s), open since %s',
                          coalesce(nullif(application_name, ''), 'a program without a name'), pid, usename, datname, state,
                          to_char(state_change at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                          to_char(xact_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) as words
                  from pg_stat_activity
                  where backend_xid is not null
                  union all
                  select age(transaction),
                      format('the prepared transaction %L (user %s, database %s) since %s: commit it or roll it back', gid, owner, database,
                          to_char(prepared at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
                  from pg_prepared_xacts) as writing
            order by age desc
            limit 1""";

    private final JdbcClient jdbc;

    LagReader(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    Lag now() {
        Cursor published = new RelayCursor(jdbc).read().cursor();
        return jdbc.sql(BEHIND)
                .param("xact", Long.toUnsignedString(published.xact()))
                .param("position", published.position())
                .param("limit", COUNTED + 1)
                .query(this::lag)
                .single();
    }

    private Lag lag(ResultSet row, int number) throws SQLException {
        return new Lag(
                row.getLong("events"),
                instant(row, "oldest"),
                row.getBoolean("hidden") ? oldestWriter() : null,
                instant(row, "last"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private String oldestWriter() {
        return jdbc.sql(OLDEST_WRITER)
                .query(String.class)
                .optional()
                .orElse("a transaction that this user may not see (grant pg_read_all_stats to it)");
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
