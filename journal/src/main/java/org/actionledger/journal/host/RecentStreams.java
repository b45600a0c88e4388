package org.actionledger.journal.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Streams that this JVM wrote lately, so that the next command on one of them need not read it.
 *
 * <p>Others may have written since, or a failover may have lost what was written. Then an append fails, because it demands the
 * very event that it was decided on, and the stream is read after all; but whoever would refuse, or record nothing, must read
 * it first.
 */
final class RecentStreams<S> {

    private static final int AT_MOST = 256;

    private final ReentrantLock lock = new ReentrantLock();
    private final LinkedHashMap<String, Folded<S>> streams = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Folded<S>> eldest) {
            return size() > AT_MOST;
        }
    };

    @Nullable
    Folded<S> recall(String stream) {
        lock.lock();
        try {
            return streams.get(stream);
        } finally {
            lock.unlock();
        }
    }

    /** To be called after the commit. */
    void remember(String stream, Folded<S> folded) {
        lock.lock();
        try {
            streams.put(stream, folded);
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
}
