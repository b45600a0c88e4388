package org.actionledger.standalone;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts again what has ended by itself, says so, and gives up in words where that does not help. */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final int MOST_STARTS = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final List<? extends Watched> watched;
    private final List<DiskSpace> disks;
    private final Consumer<String> told;
    private final Consumer<String> givingUp;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Deque<Long> starts = new ArrayDeque<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("watch").unstarted(this::run);

    private Watch(
            List<? extends Watched> watched, List<DiskSpace> disks, Consumer<String> told, Consumer<String> givingUp) {
        this.watched = watched;
        this.disks = disks;
        this.told = told;
        this.givingUp = givingUp;
    }

    /**
     * From now until it is closed.
     *
     * @param watched in the order in which they were started
     * @param disks that nothing can go on without
     * @param told of what has happened
     * @param givingUp told, once, why the ledger cannot go on; it must not wait for the watch to end
     */
    static Watch over(
            List<? extends Watched> watched, List<DiskSpace> disks, Consumer<String> told, Consumer<String> givingUp) {
        Watch watch = new Watch(watched, disks, told, givingUp);
        watch.thread.start();
        return watch;
    }

    private void run() {
        try {
            while (!closed.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                Optional<String> end = look();
                if (end.isPresent()) {
                    LOG.error("Giving up: {}", end.get());
                    givingUp.accept(end.get());
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers why the ledger cannot go on, where it cannot. */
    private Optional<String> look() throws InterruptedException {
        Optional<String> full = shortage();
        if (full.isPresent()) {
            return full;
        }
        for (Watched one : watched) {
            Optional<String> reason = one.ended();
            if (reason.isPresent()) {
                LOG.warn("{} has ended: {}", one, reason.get());
                if (!mayStart()) {
                    return Optional.of("%s has ended once more (%s), and was started again %d times within %d minutes."
                            .formatted(one, reason.get(), MOST_STARTS, WITHIN.toMinutes()));
                }
                told.accept("%s has ended: %s. It is started again.".formatted(one, reason.get()));
                return startAgain(one);
            }
        }
        return Optional.empty();
    }

    private Optional<String> startAgain(Watched one) throws InterruptedException {
        try {
            one.startAgain();
            told.accept("%s runs again.".formatted(one));
            return Optional.empty();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            LOG.error("{} does not start again", one, e);
            // A full disk is the reason that a person can do something about.
            return shortage().or(() -> Optional.of("%s does not start again: %s".formatted(one, e.getMessage())));
        }
    }

    private Optional<String> shortage() {
        return disks.stream().flatMap(disk -> disk.shortage().stream()).findFirst();
    }

    private boolean mayStart() {
        long now = System.nanoTime();
        starts.removeIf(started -> now - started > WITHIN.toNanos());
        starts.add(now);
        return starts.size() <= MOST_STARTS;
    }

    /** Lets a start that is under way come to its end, so that what it starts can be stopped. */
    @Override
    public void close() {
        closed.countDown();
        try {
            if (Thread.currentThread() != thread) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return "the watch";
    }
}
