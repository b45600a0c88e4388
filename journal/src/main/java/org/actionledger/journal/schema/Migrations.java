package org.actionledger.journal.schema;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * As whom an application's tables are made: as the user that its own migrations have, where they have one ({@code spring.flyway.user}), and else as its one user.
 *
 * <p>An application that runs as another is given what it needs of the tables, and no more. Why: ADR 0020.
 */
public final class Migrations {

    private final DataSource application;
    private final DataSource owner;
    private final @Nullable String schema;

    private Migrations(DataSource application, DataSource owner, @Nullable String schema) {
        this.application = application;
        this.owner = owner;
        this.schema = schema;
    }

    /** In the schema of the connections, by their user. */
    public static Migrations in(DataSource application) {
        return new Migrations(application, application, null);
    }

    /**
     * As the application's own migrations are made.
     *
     * @param own null where it has none
     */
    public static Migrations in(DataSource application, @Nullable Flyway own) {
        if (own == null) {
            return in(application);
        }
        DataSource owner = own.getConfiguration().getDataSource();
        return owner == application
                ? in(application)
                : new Migrations(application, owner, own.getConfiguration().getDefaultSchema());
    }

    /** The connections that the application has when it runs. */
    public DataSource application() {
        return application;
    }

    /**
     * Makes what is missing, and lets the application use it.
     *
     * @param history the table that says what was made, so that every part numbers its own from 1
     */
    public void migrate(String location, String history) {
        var flyway = Flyway.configure()
                .dataSource(owner)
                .locations(location)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0");
        if (schema != null) {
            flyway.defaultSchema(schema);
        }
        flyway.load().migrate();
        if (schema != null) {
            grant(schema);
        }
    }

    private void grant(String in) {
        String user = JdbcClient.create(application)
                .sql("select current_user")
                .query(String.class)
                .single();
        JdbcClient jdbc = JdbcClient.create(owner);
        new TransactionTemplate(new DataSourceTransactionManager(owner)).executeWithoutResult(_ -> {
            // Two instances that start at once would trip over one another in the catalogue.
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('grants in ' || :schema, 0))")
                    .param("schema", in)
                    .query()
                    .listOfRows();
            missing(jdbc, in, user).forEach(grant -> jdbc.sql(grant).update());
        });
    }

    private static List<String> missing(JdbcClient jdbc, String schema, String user) {
        return jdbc.sql("""
                select format('grant usage on schema %I to %I', nspname, cast(:user as name))
                from pg_namespace
                where nspname = :schema and not has_schema_privilege(:user, oid, 'usage')
                union all
                select format('grant %s on %s to %I', privilege, c.oid::regclass, cast(:user as name))
                from pg_class c
                cross join unnest(array['select', 'insert', 'update', 'delete']) as privilege
                where c.relnamespace = cast(cast(:schema as text) as regnamespace) and c.relkind in ('r', 'p')
                  -- What is in the journal is only ever added to, and what was migrated is its owner's business.
                  and (privilege = 'select'
                      or privilege = 'insert' and c.relname !~ '(_migration|_history)$'
                      or c.relname <> 'event' and c.relname !~ '(_migration|_history)$')
                  and not has_table_privilege(:user, c.oid, privilege)
                """)
                .param("schema", schema)
                .param("user", user)
                .query(String.class)
                .list();
    }
}
