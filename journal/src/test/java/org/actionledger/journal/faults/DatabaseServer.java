package org.actionledger.journal.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL of this campaign's own, over a folder that outlives it. */
final class DatabaseServer implements AutoCloseable {

    private final Path folder;
    private EmbeddedPostgres server;

    DatabaseServer(Path folder) throws IOException {
        this.folder = folder;
        this.server = start(0);
    }

    int port() {
        return server.getPort();
    }

    ProcessHandle process() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException("PostgreSQL does not run"));
    }

    void kill() throws IOException {
        Signal.kill(process());
    }

    /** It may have ended by itself, or hang because it cannot write. */
    void endWhateverIsLeft() {
        try {
            kill();
        } catch (IOException e) {
            // That is what it has come to.
            Thread.onSpinWait();
        }
    }

    /** As an operator does. */
    void stop() throws IOException {
        server.close();
    }

    /** On the same folder and port, whatever the one before has come to. */
    void startAgain() throws IOException {
        int port = server.getPort();
        server.close();
        server = start(port);
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setPGStartupWait(Duration.ofSeconds(90))
                .start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
