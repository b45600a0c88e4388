package org.actionledger.journal.feed;

import javax.sql.DataSource;
import org.actionledger.journal.schema.Migrations;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The feed's tables, in whichever schema the connections are in. */
public final class FeedSchema {

    private FeedSchema() {}

    /** Keeps a history of its own, so that an application numbers its own migrations from 1 too. */
    public static void migrate(DataSource dataSource) {
        migrate(dataSource, null);
    }

    /** The same, as whom the application's own migrations are made, where it has any. */
    public static void migrate(DataSource application, @Nullable Flyway own) {
        Migrations.in(application, own).migrate("classpath:db/feed", "feed_migration");
    }
}
