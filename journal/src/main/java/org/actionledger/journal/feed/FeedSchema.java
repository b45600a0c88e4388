package org.actionledger.journal.feed;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The feed's tables, in whichever schema the connections are in. */
public final class FeedSchema {

    private FeedSchema() {}

    /** Keeps a history of its own, so that an application numbers its own migrations from 1 too. */
    public static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/feed")
                .table("feed_migration")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
