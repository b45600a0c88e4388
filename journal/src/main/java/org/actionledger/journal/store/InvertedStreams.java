package org.actionledger.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The journal holds events that were written by an earlier transaction than the events that they follow.
 *
 * <p>They are read in the order of transactions, and so before them: every reader of the topic stops there. It comes of versions before 0.2.
 */
public final class InvertedStreams extends RuntimeException {

    private static final long serialVersionUID = 1;

    private InvertedStreams(String schema, int streams, String first) {
        super("""
                The journal in the schema %1$s holds streams (%2$d) in which a later event was written by an earlier transaction, \
                the first at %3$s: readers of the topic would stop there for good. Before the service is started, run once:
                  update %1$s.event set xact = '0';
                  update %1$s.relay_cursor set xact = '0', position = 0;
                and have the topic made anew, as docs/operating.md says: it is then published from the beginning in the order of the streams.\
                """.formatted(schema, streams, first));
    }

    static void refuse(DataSource dataSource) {
        JdbcClient.create(dataSource)
                .sql("""
                        select current_schema() as schema, count(distinct stream) as streams, min(stream || ':' || sequence) as first
                        from (select stream, sequence, xact, lag(xact) over (partition by stream order by sequence) as before
                              from event) as placed
                        where xact < before
                        having count(*) > 0
                        """)
                .query(InvertedStreams::found)
                .optional()
                .ifPresent(inverted -> {
                    throw inverted;
                });
    }

    private static InvertedStreams found(ResultSet row, int number) throws SQLException {
        return new InvertedStreams(row.getString("schema"), row.getInt("streams"), row.getString("first"));
    }
}
