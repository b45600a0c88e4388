package org.actionledger.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger whose servers end under it. */
class WatchedLedgerIT {

    private final Path folder;

    WatchedLedgerIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void says_so_starts_them_again_and_takes_commands_and_shows_them_as_before() throws Exception {
        try (LedgerProcess ledger = LedgerProcess.start(folder)) {
            ledger.awaitWord("Ctrl-C stops it.");
            recorded(ledger, () -> ledger.launch("watched", new UUID(1, 1)));

            killPostgres();
            ledger.awaitWord("PostgreSQL has ended");
            ledger.awaitWord("PostgreSQL runs again.");
            recorded(ledger, () -> ledger.message("watched", new UUID(1, 2)));

            // Where the broker wants to write how far it is: it gives its folder up for lost, and with it itself.
            Path bar = Files.createDirectories(folder.resolve("kafka/replication-offset-checkpoint.tmp"));
            ledger.awaitWord("The Kafka broker has ended");
            Files.delete(bar);
            ledger.awaitWord("The Kafka broker runs again.");
            recorded(ledger, () -> ledger.message("watched", new UUID(1, 3)));
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_ledger_that_is_started_without_the_flag_says_what_it_would_not_do() throws Exception {
        try (LedgerProcess ledger = LedgerProcess.start(folder, List.of())) {
            ledger.awaitWord("half dead, when it runs out of memory: start it with -XX:+ExitOnOutOfMemoryError");
            ledger.kill();
        }
    }

    private static void recorded(LedgerProcess ledger, Callable<Optional<String>> command) {
        String position =
                await().atMost(240, SECONDS).until(command, Optional::isPresent).orElseThrow();
        await().atMost(240, SECONDS)
                .until(() -> ledger.status(
                                ledger.projections().resolve("/api/campaigns/watched/timeline?atLeast=" + position))
                        == 200);
    }

    private void killPostgres() throws Exception {
        long server = Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst());
        ProcessHandle.of(server).orElseThrow().destroyForcibly();
    }
}
