package org.actionledger.journal.topic;

import java.time.Duration;

/** How long to leave alone what has failed so many times: twice as long each time, up to a limit. */
public record Backoff(Duration first, Duration limit) {

    public Duration after(int failures) {
        // Past this many doublings the limit is reached whatever the two are, and a shift would overflow.
        int doublings = Math.clamp(failures - 1L, 0, 20);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(limit) < 0 ? wait : limit;
    }
}
