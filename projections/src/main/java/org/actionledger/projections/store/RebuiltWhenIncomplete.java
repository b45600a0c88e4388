package org.actionledger.projections.store;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.actionledger.projections.fold.Projection;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the tables, all of them anew where one is missing.
 *
 * <p>Rows are rebuilt by reading the topic from its beginning, and the feed begins there when its own tables are gone too. So whoever wants a projection
 * rebuilt drops its table, and a release that brings a new projection fills it with what happened before.
 */
final class RebuiltWhenIncomplete implements FlywayMigrationStrategy {

    private final List<String> tables;

    RebuiltWhenIncomplete(List<? extends Projection<?>> projections) {
        tables = new ArrayList<>(List.of(
                RecordedEvents.TABLE, "flyway_schema_history", "feed_stream", "feed_partition", "feed_migration"));
        projections.forEach(projection -> tables.add(projection.table()));
    }

    @Override
    public void migrate(Flyway flyway) {
        DataSource dataSource = flyway.getConfiguration().getDataSource();
        JdbcClient jdbc = JdbcClient.create(dataSource);
        List<String> tables = qualified(flyway.getConfiguration().getDefaultSchema());
        int present = jdbc.sql("select count(to_regclass(name)) from unnest(cast(:names as text[])) as expected (name)")
                .param("names", tables.toArray(String[]::new))
                .query(Integer.class)
                .single();
        if (present < tables.size()) {
            // These by name, rather than everything in the schema, lest a wrong setting empties somebody else's.
            jdbc.sql("drop table if exists " + String.join(", ", tables)).update();
        }
        flyway.migrate();
    }

    /** The user who makes tables may have connections of its own, which are in no schema. */
    private List<String> qualified(@Nullable String schema) {
        return schema == null
                ? tables
                : tables.stream().map(table -> schema + "." + table).toList();
    }
}
