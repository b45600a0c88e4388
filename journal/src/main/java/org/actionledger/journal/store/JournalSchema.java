package org.actionledger.journal.store;

import javax.sql.DataSource;
import org.actionledger.journal.schema.Migrations;

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
        migrate(Migrations.in(dataSource));
    }

    /** The same, as whom the migrations of the application are made. */
    public static void migrate(Migrations migrations) {
        migrations.migrate("classpath:db/journal", "journal_migration");
        ForeignTransactions.refuse(migrations.application());
        InvertedStreams.refuse(migrations.application());
    }
}
