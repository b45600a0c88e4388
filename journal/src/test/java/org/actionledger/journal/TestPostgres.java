package org.actionledger.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.actionledger.journal.store.JournalSchema;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for tests: one server for the whole JVM, a schema for whoever asks.
 *
 * <p>Embedded, or a container where the system property {@code ledger.test.servers} says {@code containers}.
 */
public final class TestPostgres {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private TestPostgres() {}

    public static Schema freshSchema() {
        Address server = Server.ADDRESS;
        String name = "test_" + SCHEMAS.incrementAndGet();
        JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.password()))
                .sql("create schema " + name)
                .update();
        return new Schema(server.url(), server.user(), server.password(), name);
    }

    /** An empty schema, and what a service is told to use it. */
    public record Schema(String url, String user, String password, String name) {

        /** Connections in this schema; tables are whoever asks' business. */
        public HikariDataSource dataSource() {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setUsername(user);
            config.setPassword(password);
            config.setSchema(name);
            config.setMaximumPoolSize(16);
            config.setMinimumIdle(1);
            return new HikariDataSource(config);
        }

        /** Connections in this schema, with the journal's tables. */
        public HikariDataSource journal() {
            HikariDataSource dataSource = dataSource();
            JournalSchema.migrate(dataSource);
            return dataSource;
        }
    }

    private record Address(String url, String user, String password) {}

    /** Starts on first use, and ends with the JVM. */
    private static final class Server {

        static final Address ADDRESS =
                System.getProperty("ledger.test.servers", "embedded").equals("containers") ? container() : embedded();

        private static Address embedded() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_prepared_transactions", "4")
                        .start();
                return new Address(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        // The container outlives this method on purpose: whoever ends the JVM ends it.
        @SuppressWarnings("resource")
        private static Address container() {
            PostgreSQLContainer server = new PostgreSQLContainer("postgres:18")
                    .withCommand("postgres", "-c", "fsync=off", "-c", "max_prepared_transactions=4");
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return new Address(server.getJdbcUrl(), server.getUsername(), server.getPassword());
        }
    }
}
