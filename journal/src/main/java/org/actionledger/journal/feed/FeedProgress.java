package org.actionledger.journal.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.actionledger.journal.Position;

/**
 * How far the feed has come, for whoever has to see what was written a moment ago.
 *
 * <p>One looks at the table for all who wait; those who wait for what is read in this process are told without a look.
 */
public final class FeedProgress {

    /** Another process may read the partition, and its commit is seen in the table only. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    /** So that many who come at once are looked for together. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final AppliedEvents events;
    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean somebodyLooks = new AtomicBoolean();
    private final Semaphore newcomers = new Semaphore(0);

    FeedProgress(AppliedEvents events) {
        this.events = events;
    }

    /** Waits until the event at this position has been applied; false where it has not been within the time. */
    public boolean await(Position position, Duration atMost) {
        return awaitAll(List.of(position), atMost).isEmpty();
    }

    /** Waits until the events at all these positions have been applied; one of the positions where they have not been within the time. */
    public Optional<Position> awaitAll(Collection<Position> positions, Duration atMost) {
        Wait wait = new Wait(positions);
        // Before the first look at the table: what is applied between the look and the wait must not be missed.
        waits.add(wait);
        try {
            newcomers.release();
            look();
            return wait.missingAfter(atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return positions.stream().findFirst();
        } finally {
            waits.remove(wait);
        }
    }

    void applied(Map<String, Long> lastSequences) {
        waits.forEach(wait -> wait.reached(lastSequences));
    }

    private void look() {
        if (somebodyLooks.compareAndSet(false, true)) {
            Thread.ofVirtual().name("feed-progress").start(this::lookWhileAnybodyWaits);
        }
    }

    private void lookWhileAnybodyWaits() {
        try {
            while (!waits.isEmpty()) {
                newcomers.drainPermits();
                lookOnce();
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                newcomers.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            somebodyLooks.set(false);
        }
        if (!waits.isEmpty()) {
            look();
        }
    }

    private void lookOnce() {
        List<Wait> all = List.copyOf(waits);
        try {
            Map<String, Long> sequences = events.lastSequences(
                    all.stream().flatMap(wait -> wait.streams().stream()).collect(Collectors.toSet()));
            all.forEach(wait -> wait.reached(sequences));
        } catch (RuntimeException e) {
            // Each of those who wait has to learn why; and whoever comes next may be luckier.
            all.forEach(wait -> wait.failed(e));
        }
    }
}
