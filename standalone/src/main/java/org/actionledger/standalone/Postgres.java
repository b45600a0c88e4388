package org.actionledger.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server of the ledger's own, durable, reachable from this machine only and only with its passwords. */
final class Postgres implements Watched {

    static final String SUPERUSER = "ledger";
    private static final String DATABASE = "ledger";
    private static final int ATTEMPTS = 10;

    private final PostgresPrograms programs;
    private final Path folder;
    private final int port;
    private @Nullable ProcessHandle server;
    private @Nullable Process guard;

    private Postgres(PostgresPrograms programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    static Postgres start(DataFolder data, Passwords passwords, int port) {
        Path folder = data.postgres();
        try {
            var programs = PostgresPrograms.of(data);
            var postgres = new Postgres(programs, folder, port);
            if (Files.isDirectory(folder)) {
                postgres.stopWhatAKilledLedgerLeft();
                programs.own(folder);
            } else {
                postgres.initialize(passwords.database());
            }
            postgres.startServer();
            DatabaseRoles.make(postgres.jdbcUrl("postgres"), postgres.jdbcUrl(), passwords);
            return postgres;
        } catch (IOException | SQLException e) {
            throw new CannotStart("PostgreSQL does not start in %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /** What the person who started the ledger should know of it; empty where all is as it should be. */
    String remark() {
        return programs.remark();
    }

    @Override
    public synchronized Optional<String> ended() {
        return server == null || server.isAlive() ? Optional.empty() : Optional.of("its server process is gone");
    }

    @Override
    public synchronized void startAgain() throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                stopWhatAKilledLedgerLeft();
                startServer();
                return;
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                // Of a server that was killed the processes that served clients end a moment later, and until then bar
                // the next.
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (guard != null) {
            guard.destroyForcibly();
        }
        if (server == null || server.isAlive()) {
            stopServer();
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL";
    }

    /** Made beside its place and then moved, so that a start that is killed here begins anew the next time. */
    private void initialize(String password) throws IOException {
        Path made = folder.resolveSibling("postgres.new");
        FileSystemUtils.deleteRecursively(made);
        DataFolder.createPrivate(made);
        programs.own(made);
        programs.run(
                made,
                password,
                "initdb",
                "--pgdata=" + programs.data(made),
                "--username=" + SUPERUSER,
                "--pwfile=" + programs.input(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of texts on every system, and the one that docker-compose.yml asks for.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A server may outlive a JVM that is killed, and another port may be asked for now. */
    private void stopWhatAKilledLedgerLeft() throws IOException {
        if (runningServer().isPresent()) {
            stopServer();
        } else {
            // After a crash of the machine its number may belong to anybody, and PostgreSQL would wait for them to end.
            Files.deleteIfExists(pidFile());
        }
    }

    private Optional<ProcessHandle> runningServer() throws IOException {
        try {
            return Files.readAllLines(pidFile()).stream()
                    .findFirst()
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void stopServer() throws IOException {
        try {
            // Fast: clients are gone or are cut off, what they committed is on disk, and there is nothing to recover.
            stopServer("fast");
        } catch (IOException e) {
            if (runningServer().isPresent()) {
                // On a full disk it cannot put its affairs in order. It does so at its next start, from its log.
                stopServer("immediate");
            }
        }
    }

    private void stopServer(String mode) throws IOException {
        programs.run(folder, "", "pg_ctl", "stop", "-D", programs.data(folder), "-m", mode, "-w", "-t", "60");
    }

    private void startServer() throws IOException {
        String settings = String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c timezone=UTC",
                "-c log_timezone=UTC",
                // A week of logs, in the folder `log` of the server's own.
                "-c logging_collector=on",
                "-c log_filename=postgresql-%a.log",
                "-c log_truncate_on_rotation=on",
                "-c log_rotation_age=1d",
                "-c log_rotation_size=0");
        // pg_ctl gives the server a session of its own, so that a Ctrl-C meant for the ledger does not stop it first.
        // It waits long enough for a recovery after a crash.
        programs.run(folder, "", "pg_ctl", "start", "-D", programs.data(folder), "-o", settings, "-w", "-t", "300");
        ProcessHandle started =
                runningServer().orElseThrow(() -> new IOException("it ended as soon as it had started"));
        server = started;
        guard = PostgresPrograms.guard(started.pid());
    }

    private Path pidFile() {
        return folder.resolve("postmaster.pid");
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
