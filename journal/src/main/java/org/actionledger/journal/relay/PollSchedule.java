package org.actionledger.journal.relay;

import java.time.Duration;
import org.actionledger.journal.store.CommitSignal;

/**
 * How soon to look again.
 *
 * <p>At once after a commit in this JVM. But an event may be hidden behind an older transaction that is still open, and the end of that one raises no signal; nor
 * does a commit elsewhere: so soon again for a while, and less and less often.
 */
final class PollSchedule {

    private static final Duration SOON = Duration.ofMillis(1);
    private static final Duration AT_LEAST_EVERY = Duration.ofMillis(50);
    private static final Duration WHILE_SOME_ARE_HIDDEN = Duration.ofMillis(4);

    private final CommitSignal signal;
    private long seen;
    private Duration pause = SOON;

    PollSchedule(CommitSignal signal) {
        this.signal = signal;
    }

    /** To be called before the look, so that a commit meanwhile cuts the rest short. */
    void look() {
        seen = signal.count();
    }

    void rest(boolean found, boolean more) throws InterruptedException {
        if (found && more) {
            return;
        }
        pause = found ? SOON : shorter(pause.multipliedBy(2), more ? WHILE_SOME_ARE_HIDDEN : AT_LEAST_EVERY);
        signal.awaitBeyond(seen, pause);
        if (signal.count() > seen) {
            pause = SOON;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
