package org.actionledger.standalone;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.actionledger.journal.topic.TopicSettings;
import org.actionledger.projections.Projections;

/** A ledger's own servers, as durable as for anybody, and the applications on them when they are asked for. */
public final class BenchmarkedLedger implements AutoCloseable {

    public static final String PASSWORD = "password-for-a-benchmark";

    private static final long LOOK_EVERY_NANOS = 500_000_000;

    private final StartedParts running = new StartedParts();
    private final DataFolder data;
    private final Settings settings;
    private final Passwords passwords;
    private final ServerAddresses servers;

    public BenchmarkedLedger(Path folder) throws Exception {
        data = running.start(() -> DataFolder.open(folder));
        settings = new Settings(
                folder,
                "127.0.0.1",
                0,
                0,
                0,
                // The journal was there before the service.
                List.of("--spring.flyway.baseline-on-migrate=true", "--spring.flyway.baseline-version=0"));
        passwords = Passwords.of(
                data.passwords(), Map.of("LEDGER_OFFICIAL_PASSWORD", PASSWORD, "LEDGER_AUDITOR_PASSWORD", PASSWORD));
        servers = running.start(() -> Servers.start(data, passwords)).addresses();
    }

    /** Connections set up as the services' are, of the user who makes a service's tables. */
    public HikariDataSource database(String schema, int connections) throws Exception {
        Principal principal = Principal.valueOf(schema.toUpperCase(Locale.ROOT));
        return started(() -> {
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl(servers.jdbcUrl());
            pool.setUsername(Passwords.owner(principal));
            pool.setPassword(passwords.ofOwner(principal));
            pool.setSchema(schema);
            pool.setMaximumPoolSize(connections);
            return pool;
        });
    }

    public TopicSettings topic(String name) {
        return new TopicSettings(servers.bootstrapServers(), name, 12, (short) 1, servers.client(Principal.BROKER));
    }

    public <T extends AutoCloseable> T started(Callable<T> start) throws Exception {
        return running.start(start);
    }

    /** The views alone, which then read what is on the topic. */
    public AutoCloseable startViews() {
        return Application.start(
                Projections.class,
                "projections",
                settings.address(),
                settings.projectionsPort(),
                Ledger.options(Principal.PROJECTIONS, servers, settings, passwords));
    }

    /** Views and pages alone, which then read what is on the topic. */
    public Desk startDesk() {
        List<String> options = Ledger.options(Principal.PROJECTIONS, servers, settings, passwords);
        // Nobody records anything through these pages.
        options.add("--ledger.services.campaign=http://127.0.0.1:9");
        options.add("--ledger.services.ballot=http://127.0.0.1:9");
        // All that is asked comes from one address here.
        options.add("--ledger.web.connections-per-address=5000");
        options.add("--ledger.web.requests-per-address=5000");
        Application application = Application.start(
                org.actionledger.desk.Desk.class,
                Principal.PROJECTIONS.configuration(),
                settings.address(),
                settings.projectionsPort(),
                options);
        return new Desk(application.uri(), application::close);
    }

    /** Where pages are. */
    public record Desk(URI address, Runnable stop) implements AutoCloseable {

        @Override
        public void close() {
            stop.run();
        }
    }

    /** All three applications. */
    public Addresses startAll() throws Exception {
        Ledger ledger = Ledger.startApplications(servers, settings, passwords, running);
        return new Addresses(ledger.projections(), ledger.campaigns());
    }

    /** Until all that is on record, of which there must be something, has been read by everybody. */
    public void awaitAllRead() throws Exception {
        while (!Database.isAllRead(servers)) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    @Override
    public void close() {
        running.close();
    }

    /** Where the applications answer. */
    public record Addresses(URI views, URI campaigns) {}
}
