package org.actionledger.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/** A ledger over a folder, in one process after another. */
final class HarmedLedger implements AutoCloseable {

    /** A ledger gives up when it had to start a server again more often than that in ten minutes. */
    private static final int MOST_STARTS = 4;

    private final Path folder;
    private volatile @Nullable LedgerProcess process;
    private int startsOfServers;

    HarmedLedger(Path folder) throws IOException {
        this.folder = folder;
        start();
    }

    void start() throws IOException {
        LedgerProcess started = LedgerProcess.start(folder);
        startsOfServers = 0;
        started.awaitWord("Ctrl-C stops it.");
        process = started;
    }

    void kill() {
        LedgerProcess killed = running();
        process = null;
        killed.kill();
    }

    void stop() {
        LedgerProcess stopped = running();
        process = null;
        stopped.close();
    }

    void awaitServerEnded() {
        awaitTold(" It is started again.", startsOfServers + 1);
    }

    void awaitServerRunsAgain() throws IOException {
        startsOfServers++;
        awaitTold(" runs again.", startsOfServers);
        if (startsOfServers >= MOST_STARTS) {
            stop();
            start();
        }
    }

    private void awaitTold(String words, int times) {
        LedgerProcess telling = running();
        try {
            await(words).atMost(240, SECONDS).until(() -> {
                if (!telling.isAlive()) {
                    throw new IllegalStateException("it has ended by itself");
                }
                return telling.said().split(words, -1).length > times;
            });
        } catch (ConditionTimeoutException | IllegalStateException e) {
            throw new IllegalStateException(
                    "'%s' was to be told for the %d. time. It said:%n%s".formatted(words, times, telling.said()), e);
        }
    }

    ProcessHandle process() {
        return running().handle();
    }

    ProcessHandle database() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmaster().getFirst().strip())).orElseThrow();
    }

    Path folder() {
        return folder;
    }

    /** Where commands on campaigns are taken; null while there is none. */
    @Nullable
    URI campaigns() {
        LedgerProcess now = process;
        return now == null ? null : now.campaigns();
    }

    ServerAddresses servers() throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("passwords.properties"))) {
            kept.load(reader);
        }
        return new ServerAddresses(
                "jdbc:postgresql://127.0.0.1:" + postmaster().get(3).strip() + "/ledger",
                Postgres.SUPERUSER,
                kept.getProperty("postgres"),
                "",
                null);
    }

    void endSessions() throws IOException, SQLException {
        WholeRecord.texts(servers(), """
                select pg_terminate_backend(pid) from pg_stat_activity
                where pid <> pg_backend_pid() and backend_type = 'client backend'
                """);
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
    }

    private LedgerProcess running() {
        LedgerProcess now = process;
        if (now == null) {
            throw new IllegalStateException("it does not run");
        }
        return now;
    }

    @Override
    public void close() {
        if (process != null) {
            stop();
        }
    }
}
