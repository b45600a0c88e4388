package org.actionledger.standalone;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been started, to be stopped in the opposite order, at any moment and from any thread. */
final class StartedParts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StartedParts.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopping;

    /** A stop that is asked for meanwhile waits until this step is done: half a step is what nobody could stop. */
    synchronized <T extends AutoCloseable> T start(Callable<T> step) throws Exception {
        if (stopping) {
            throw new CannotStart("The ledger was stopped while it was starting.");
        }
        T thing = step.call();
        started.push(thing);
        return thing;
    }

    @Override
    public synchronized void close() {
        stopping = true;
        while (!started.isEmpty()) {
            AutoCloseable thing = started.pop();
            try {
                thing.close();
            } catch (Exception e) {
                // What is below it must be stopped all the same, the database above all.
                LOG.error("{} did not stop cleanly", thing, e);
            }
        }
    }
}
