package org.actionledger.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs PostgreSQL's own programs, as whom they may run, and keeps what they say. */
final class PostgresPrograms {

    private static final String WAIT_FOR_THE_LEDGER_TO_END = """
            trap '' INT TERM HUP
            cat >/dev/null
            kill -INT "$1" 2>/dev/null
            """;

    private final Path home;
    private final ServerAccount account;
    private final Path log;

    private PostgresPrograms(Path home, ServerAccount account, Path log) {
        this.home = home;
        this.account = account;
        this.log = log;
    }

    static PostgresPrograms of(DataFolder data) throws IOException {
        Path home = PostgresBinaries.in(data.binaries());
        return new PostgresPrograms(
                home, ServerAccount.choose(home, data.postgres()), data.logs().resolve("postgres.log"));
    }

    /**
     * A small process that waits until this one ends, however it ends, and then has the server stop: an ordered stop has ended it before.
     *
     * <p>It holds the server's number and not its folder, in which the next ledger may have a server by then.
     */
    static Process guard(long server) throws IOException {
        return new ProcessBuilder("sh", "-c", WAIT_FOR_THE_LEDGER_TO_END, "sh", Long.toString(server))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    String data(Path folder) {
        return account.data(folder);
    }

    String input() {
        return account.input();
    }

    void own(Path folder) throws IOException {
        account.own(folder);
    }

    String remark() {
        return account.remark();
    }

    /** @param folder that the program works on */
    void run(Path folder, String input, String program, String... arguments) throws IOException {
        var builder = new ProcessBuilder(account.command(home, folder, program, List.of(arguments)))
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
