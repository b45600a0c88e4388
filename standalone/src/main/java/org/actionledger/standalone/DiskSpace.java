package org.actionledger.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Room for what the servers write in a folder. */
record DiskSpace(Path folder) {

    /** Four segments of PostgreSQL's log: enough to stop in order, and to start again once there is room. */
    private static final long ENOUGH = 64L << 20;

    /** In words, why the ledger cannot go on here; empty where it can. */
    Optional<String> shortage() {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            return free >= ENOUGH ? Optional.empty() : Optional.of("""
                            The disk that holds %s is full: %d MB are free, and the ledger does not go on with fewer than %d MB.
                            Nothing that was acknowledged is lost. Make room, and start it again.\
                            """.formatted(folder, free >> 20, ENOUGH >> 20));
        } catch (IOException e) {
            return Optional.of("The disk that holds %s does not answer: %s".formatted(folder, e));
        }
    }
}
