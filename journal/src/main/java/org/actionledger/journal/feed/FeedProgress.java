package org.actionledger.journal.feed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.actionledger.journal.Position;

/** How far the feed has come, for whoever has to see what was written a moment ago. */
public final class FeedProgress {

    /** Another process may read the partition, and its commit is seen in the table only. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

    private final FeedTables tables;
    private final List<Waiting> waiting = new CopyOnWriteArrayList<>();

    FeedProgress(FeedTables tables) {
        this.tables = tables;
    }

    /** Waits until the event at this position has been applied; false where it has not been within the time. */
    public boolean await(Position position, Duration atMost) {
        Waiting one = new Waiting(position, new CountDownLatch(1));
        // Before the first look at the table: what is applied between the look and the wait must not be missed.
        waiting.add(one);
        try {
            long deadline = System.nanoTime() + atMost.toNanos();
            while (tables.lastSequence(position.stream()) < position.sequence()) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                if (one.reached().await(Math.min(left, LOOK_AGAIN.toNanos()), TimeUnit.NANOSECONDS)) {
                    return true;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.remove(one);
        }
    }

    void applied(Map<String, Long> lastSequences) {
        for (Waiting one : waiting) {
            Long last = lastSequences.get(one.position().stream());
            if (last != null && last >= one.position().sequence()) {
                one.reached().countDown();
            }
        }
    }

    // Each wait is its own, also where two wait for one position.
    private record Waiting(Position position, CountDownLatch reached) {}
}
