package org.actionledger.journal.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Streams that this JVM wrote a moment ago, so that the next command on one of them need not read it.
 *
 * <p>Others may have written since. Then an append fails on the sequence and the stream is read after all; but whoever
 * would refuse, or record nothing, must read it first.
 */
final class RecentStreams<S> {

    private static final int AT_MOST = 256;

    // Short, because a server that came back without its last commits would get a gap: none comes back so soon.
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final ReentrantLock lock = new ReentrantLock();
    private final LinkedHashMap<String, Written<S>> streams = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Written<S>> eldest) {
            return size() > AT_MOST;
        }
    };

    /** Never within a transaction, which may have written what it has not committed. */
    @Nullable
    Folded<S> recall(String stream) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return null;
        }
        lock.lock();
        try {
            Written<S> written = streams.get(stream);
            return written == null || System.nanoTime() - written.at() > FRESH_NANOS ? null : written.folded();
        } finally {
            lock.unlock();
        }
    }

    /** To be called after the commit; what a transaction around it may still undo is not remembered. */
    void remember(String stream, Folded<S> folded) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        lock.lock();
        try {
            streams.put(stream, new Written<>(folded, System.nanoTime()));
        } finally {
            lock.unlock();
        }
    }

    void forget(String stream) {
        lock.lock();
        try {
            streams.remove(stream);
        } finally {
            lock.unlock();
        }
    }

    private record Written<S>(Folded<S> folded, long at) {}
}
