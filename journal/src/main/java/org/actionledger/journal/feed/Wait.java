package org.actionledger.journal.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.actionledger.journal.Position;
import org.jspecify.annotations.Nullable;

/** Somebody who waits for positions to be reached. */
final class Wait {

    private final CountDownLatch over = new CountDownLatch(1);
    private final Set<Position> missing;
    private @Nullable RuntimeException failure;

    Wait(Collection<Position> positions) {
        this.missing = new LinkedHashSet<>(positions);
    }

    synchronized List<String> streams() {
        return missing.stream().map(Position::stream).toList();
    }

    synchronized void reached(Map<String, Long> lastSequences) {
        missing.removeIf(position -> lastSequences.getOrDefault(position.stream(), 0L) >= position.sequence());
        if (missing.isEmpty()) {
            over.countDown();
        }
    }

    synchronized void failed(RuntimeException reason) {
        failure = reason;
        over.countDown();
    }

    /** One that has not been reached within the time, if any. */
    Optional<Position> missingAfter(Duration atMost) throws InterruptedException {
        // What is told by the latch is told; that it is not by now is no failure.
        boolean told = over.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
        synchronized (this) {
            if (told && failure != null) {
                throw failure;
            }
            return missing.stream().findFirst();
        }
    }
}
