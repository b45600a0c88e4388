package org.actionledger.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server of the ledger's own, durable, reachable from this machine only and only with its password. */
final class Postgres implements AutoCloseable {

    private static final String OWNER = "ledger";
    private static final String DATABASE = "ledger";

    private final PostgresBinaries binaries;
    private final Path folder;
    private final Path log;
    private final int port;

    private Postgres(PostgresBinaries binaries, Path folder, Path log, int port) {
        this.binaries = binaries;
        this.folder = folder;
        this.log = log;
        this.port = port;
    }

    static Postgres start(DataFolder data, String password, int port) {
        Path folder = data.postgres();
        try {
            var postgres = new Postgres(
                    PostgresBinaries.in(data.binaries()), folder, data.logs().resolve("postgres.log"), port);
            if (Files.isDirectory(folder)) {
                postgres.stopWhatAKilledLedgerLeft();
            } else {
                postgres.initialize(password);
            }
            postgres.startServer();
            postgres.createDatabase(password);
            return postgres;
        } catch (IOException | SQLException e) {
            throw new CannotStart("PostgreSQL does not start in %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    String user() {
        return OWNER;
    }

    @Override
    public void close() throws IOException {
        // Fast: clients are gone or are cut off, what they committed is on disk, and there is nothing to recover.
        run("", "pg_ctl", "stop", "-D", folder.toString(), "-m", "fast", "-w", "-t", "60");
    }

    /** Made beside its place and then moved, so that a start that is killed here begins anew the next time. */
    private void initialize(String password) throws IOException {
        Path made = folder.resolveSibling("postgres.new");
        FileSystemUtils.deleteRecursively(made);
        run(
                password,
                "initdb",
                "--pgdata=" + made,
                "--username=" + OWNER,
                "--pwfile=/dev/stdin",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of texts on every system, and the one that docker-compose.yml asks for.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A server outlives a JVM that is killed, and another port may be asked for now. */
    private void stopWhatAKilledLedgerLeft() throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (runningPostgres(pidFile).isPresent()) {
            close();
        } else {
            // After a crash of the machine its number may belong to anybody, and PostgreSQL would wait for them to end.
            Files.deleteIfExists(pidFile);
        }
    }

    private static Optional<ProcessHandle> runningPostgres(Path pidFile) throws IOException {
        long pid = Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(line -> Long.parseLong(line.strip()))
                .orElse(0L);
        return ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
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
        run("", "pg_ctl", "start", "-D", folder.toString(), "-o", settings, "-l", log.toString(), "-w", "-t", "300");
    }

    private void createDatabase(String password) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), OWNER, password);
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(DATABASE))) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private void run(String input, String program, String... arguments) throws IOException {
        List<String> command = binaries.command(program, arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // Messages that can be searched for, and no surprise from a locale that this machine lacks.
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException("%s ended with %d, see %s:%n%s".formatted(program, status, log, lastLines()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while %s ran".formatted(program), e);
        }
    }

    private String lastLines() throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }
}
