package org.actionledger.projections.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.actionledger.journal.feed.FeedSchema;
import org.actionledger.projections.fold.ListedProjection;
import org.actionledger.projections.fold.Projection;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the tables, all of them anew where one is missing, or where they or their rows are of another release's shape.
 *
 * <p>Rows are rebuilt by reading the topic from its beginning, and the feed begins there when its own tables are gone too. So whoever wants a projection
 * rebuilt drops its table, and a release that brings a new projection, or other rows, fills it with what happened before.
 */
final class RebuiltWhenIncomplete implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(RebuiltWhenIncomplete.class);

    /** Any number, the same in every instance: two that start at once must not drop each other's tables. */
    private static final long ONE_AT_A_TIME = 0x70726f6a65637473L;

    private final DataSource application;
    private final List<String> tables;
    private final String shape;

    /** @param application the connections that the application has when it runs */
    RebuiltWhenIncomplete(DataSource application, List<? extends Projection<?, ?>> projections) {
        this.application = application;
        tables = new ArrayList<>(List.of(
                RecordedEvents.TABLE, "flyway_schema_history", "feed_stream", "feed_partition", "feed_migration"));
        projections.forEach(projection -> {
            tables.add(projection.table());
            if (projection instanceof ListedProjection<?, ?, ?> listed) {
                tables.add(TableList.groupTable(listed));
            }
        });
        shape = Shape.of(projections);
    }

    @Override
    public void migrate(Flyway flyway) {
        DataSource dataSource = flyway.getConfiguration().getDataSource();
        try (Connection turn = dataSource.getConnection();
                Statement statement = turn.createStatement()) {
            turn.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + ONE_AT_A_TIME + ")");
            bringUpToDate(flyway, JdbcClient.create(dataSource));
            turn.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("the projections' tables cannot be made", e);
        }
    }

    private void bringUpToDate(Flyway flyway, JdbcClient jdbc) {
        String schema = flyway.getConfiguration().getDefaultSchema();
        List<String> expected =
                tables.stream().map(table -> qualified(schema, table)).toList();
        String record = qualified(schema, RecordedEvents.TABLE);
        int present = present(jdbc, expected);
        if (present < expected.size() || !isAsMigrated(flyway) || !hasThisShape(jdbc, record)) {
            if (present > 0) {
                LOG.warn("The projections' tables are incomplete or of another release: they are made anew, and filled"
                        + " from the beginning of the topic");
            }
            // These by name, rather than everything in the schema, lest a wrong setting empties somebody else's.
            jdbc.sql("drop table if exists " + String.join(", ", expected)).update();
        }
        migrating(flyway).load().migrate();
        // In this turn, and not when the feed is made: another instance would find its tables missing, and drop all.
        FeedSchema.migrate(application, flyway);
        jdbc.sql("comment on table " + record + " is 'Rows of the shape " + shape + "'")
                .update();
    }

    private static int present(JdbcClient jdbc, List<String> expected) {
        return jdbc.sql("select count(to_regclass(name)) from unnest(cast(:names as text[])) as expected (name)")
                .param("names", expected.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** What an operator had a feed pass over is kept, so that the schema is not empty when all else is made anew. */
    private static FluentConfiguration migrating(Flyway flyway) {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }

    private static boolean isAsMigrated(Flyway flyway) {
        return migrating(flyway).ignoreMigrationPatterns("*:pending").load().validateWithResult().validationSuccessful;
    }

    private boolean hasThisShape(JdbcClient jdbc, String record) {
        return jdbc.sql("select coalesce(obj_description(to_regclass(:table), 'pg_class'), '')")
                .param("table", record)
                .query(String.class)
                .single()
                .equals("Rows of the shape " + shape);
    }

    /** The user who makes tables may have connections of its own, which are in no schema. */
    private static String qualified(@Nullable String schema, String table) {
        return schema == null ? table : schema + "." + table;
    }
}
