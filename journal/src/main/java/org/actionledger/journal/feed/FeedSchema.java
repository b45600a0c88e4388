package org.actionledger.journal.feed;

import javax.sql.DataSource;
import org.actionledger.journal.schema.Migrations;

/** The feed's tables, in whichever schema the connections are in. */
public final class FeedSchema {

    private FeedSchema() {}

    /** Keeps a history of its own, so that an application numbers its own migrations from 1 too. */
    public static void migrate(DataSource dataSource) {
        migrate(Migrations.in(dataSource));
    }

    /** The same, as whom the migrations of the application are made. */
    public static void migrate(Migrations migrations) {
        migrations.migrate("classpath:db/feed", "feed_migration");
    }
}
