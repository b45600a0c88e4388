package org.actionledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger whose disk fills up while commands come in. Needs a user who may mount a small one. */
class FullDiskIT {

    private static final int CLIENTS = 4;
    private static final int BEFORE_IT_IS_FULL = 40;

    /** @param server whose folder has a disk of its own */
    @ParameterizedTest
    @ValueSource(strings = {"postgres", "kafka"})
    void is_told_in_words_ends_everything_and_loses_nothing(String server, @TempDir Path folder) throws Exception {
        try (DataFolder data = DataFolder.open(folder)) {
            Servers.start(data, Passwords.of(data.passwords(), Map.of())).close();
        }
        Path disk = folder.resolve(server);
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        try (SmallDisk _ = SmallDisk.under(disk)) {
            Path ballast = disk.resolve("ballast");
            long postgres;
            try (LedgerProcess ledger = LedgerProcess.start(folder);
                    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
                ledger.awaitWord("Ctrl-C stops it.");
                postgres = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                        .getFirst());
                for (int client = 0; client < CLIENTS; client++) {
                    String slug = "full-" + client;
                    clients.execute(() -> {
                        ledger.launch(slug, UUID.randomUUID()).ifPresent(acknowledged::add);
                        while (!Thread.currentThread().isInterrupted() && ledger.isAlive()) {
                            ledger.message(slug, UUID.randomUUID()).ifPresent(acknowledged::add);
                        }
                    });
                }
                await().atMost(240, TimeUnit.SECONDS).until(() -> acknowledged.size() >= BEFORE_IT_IS_FULL);
                fill(ballast);

                assertThat(ledger.awaitEnd()).isNotZero();
                assertThat(ledger.said()).contains("is full", "Make room, and start it again.");
                clients.shutdownNow();
            }
            // It counts as there until it is taken off the system's list, a moment after its end.
            await().atMost(20, TimeUnit.SECONDS)
                    .until(() -> ProcessHandle.of(postgres).isEmpty());

            try (LedgerProcess stillFull = LedgerProcess.start(folder)) {
                assertThat(stillFull.awaitEnd()).isNotZero();
                assertThat(stillFull.said()).contains("is full").doesNotContain("Starting in");
            }

            Files.delete(ballast);
            try (LedgerUnderTest ledger = LedgerUnderTest.start(folder)) {
                ledger.awaitAllRead();
                List<String> recorded = ledger.audit("").stream()
                        .map(event -> event.get("stream").stringValue() + ":" + event.get("sequence"))
                        .toList();
                assertThat(recorded).containsAll(acknowledged).doesNotHaveDuplicates();
            }
        }
    }

    private static void fill(Path ballast) throws IOException {
        byte[] megabyte = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(megabyte);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    /** A file system in memory, with what was in the folder that it is put over. */
    private record SmallDisk(Path folder) implements AutoCloseable {

        static SmallDisk under(Path folder) throws IOException {
            Path aside = folder.resolveSibling(folder.getFileName() + ".aside");
            Files.move(folder, aside);
            Files.createDirectory(folder);
            run("mount", "-t", "tmpfs", "-o", "size=320m", "ledger", folder.toString());
            SmallDisk disk = new SmallDisk(folder);
            run("cp", "-a", aside + "/.", folder.toString());
            return disk;
        }

        @Override
        public void close() throws IOException {
            run("umount", folder.toString());
        }

        private static void run(String... command) throws IOException {
            Process process = new ProcessBuilder(command).inheritIO().start();
            assertThat(process.onExit().join().exitValue())
                    .as(String.join(" ", command))
                    .isZero();
        }
    }
}
