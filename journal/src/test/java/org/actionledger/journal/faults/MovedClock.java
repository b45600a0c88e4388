package org.actionledger.journal.faults;

import java.time.Duration;
import java.time.Instant;

/** The clock of all clients, which somebody may set. */
final class MovedClock {

    private volatile Duration offset = Duration.ZERO;

    void move(Duration by) {
        offset = by;
    }

    Instant now() {
        return Instant.now().plus(offset);
    }
}
