package org.actionledger.journal.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The journal's tables, in whichever schema the connections are in. */
public final class JournalSchema {

    private JournalSchema() {}

    /**
     * Makes them what this version needs. Keeps a history of its own, so that a service numbers its own migrations from 1 too.
     *
     * @throws ForeignTransactions the journal was restored into a cluster that is younger than its events
     * @throws InvertedStreams the journal would be read in another order than its streams have
     */
    public static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/journal")
                .table("journal_migration")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        ForeignTransactions.refuse(dataSource);
        InvertedStreams.refuse(dataSource);
    }
}
