package org.actionledger.journal.relay;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the relay at work, in this process or another, has seen that the journal holds all that was published of it.
 *
 * <p>It says so by a lock of the session that has the lease, so that it is forgotten with the session and can be in no backup.
 */
public final class JournalComparison {

    private static final String LOCK = "hashtextextended('compared journal of ' || current_schema(), 0)";

    private final JdbcClient jdbc;

    JournalComparison(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** To be called by whoever has the lease, for as long as that lasts. */
    void made() {
        jdbc.sql("select pg_advisory_lock(" + LOCK + ")").query().listOfRows();
    }

    /**
     * To be asked before anything is recorded because of what was read on the topic: what followed from it the first time may be what the journal has lost.
     *
     * @throws JournalNotCompared it is not known; to be asked again
     */
    public void require() {
        if (jdbc.sql("select pg_try_advisory_xact_lock_shared(" + LOCK + ")")
                .query(Boolean.class)
                .single()) {
            throw new JournalNotCompared();
        }
    }
}
