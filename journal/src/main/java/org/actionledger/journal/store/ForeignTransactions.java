package org.actionledger.journal.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The journal holds events of transactions that this cluster has not come to yet, as it does when it was restored from the dump of another.
 *
 * <p>They count as still in flight, and nobody would be given them until as many transactions have passed here.
 */
public final class ForeignTransactions extends RuntimeException {

    private static final long serialVersionUID = 1;

    private ForeignTransactions(String schema) {
        super("""
                The journal in the schema %1$s was restored from another PostgreSQL cluster: its events are of transactions that this one has not had, \
                and would not be read. Before the service is started, run once:
                  update %1$s.event set xact = '0';
                  update %1$s.relay_cursor set xact = '0', position = 0;
                The journal is then published again from its beginning, and whoever has read it passes over what they know.\
                """.formatted(schema));
    }

    static void refuse(DataSource dataSource) {
        JdbcClient.create(dataSource).sql("""
                        select current_schema()
                        where (select xact from event order by xact desc, position desc limit 1)
                            >= pg_snapshot_xmax(pg_current_snapshot())
                        """).query(String.class).optional().ifPresent(schema -> {
            throw new ForeignTransactions(schema);
        });
    }
}
