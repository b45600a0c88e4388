package org.actionledger.journal.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Wakes whoever reads forward as soon as this JVM has committed events.
 *
 * <p>What other JVMs commit raises nothing here, so that no wait may rely on it alone: hence only bounded ones.
 */
public final class CommitSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition raised = lock.newCondition();
    private final AtomicLong count = new AtomicLong();

    /** To be taken before reading, so that a commit between the read and the wait is not slept through. */
    public long count() {
        return count.get();
    }

    /** Returns at once if the signal was raised since {@code seen} was taken, and else when it is or time is up. */
    public void awaitBeyond(long seen, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (count.get() <= seen && left > 0) {
                left = raised.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** To be called after the commit, never within the transaction. */
    public void raise() {
        lock.lock();
        try {
            count.incrementAndGet();
            raised.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
