package org.actionledger.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * Lets passwords through as they come while few of them are wrong; else one after another, with a pause after each that is wrong.
 *
 * <p>Nobody is locked out: whoever knows the password waits behind a few guesses at most, or asks again.
 */
final class GuessLane {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int QUEUE = 8;

    private final int wrongAtOnce;
    private final Duration forgiven;
    private final Semaphore oneAtATime = new Semaphore(1, true);
    private double left;
    private long counted = System.nanoTime();

    /**
     * A lane that nobody has been in.
     *
     * @param wrongAtOnce passwords that may be wrong before anybody has to wait
     * @param forgiven after how long one of them no longer counts
     */
    GuessLane(int wrongAtOnce, Duration forgiven) {
        this.wrongAtOnce = wrongAtOnce;
        this.forgiven = forgiven;
        this.left = wrongAtOnce;
    }

    /** @throws TooManyGuesses others were waiting already */
    Authentication pass(Supplier<Authentication> comparison) {
        return isOpen() ? compare(comparison) : passInTurn(comparison);
    }

    private Authentication compare(Supplier<Authentication> comparison) {
        try {
            return comparison.get();
        } catch (AuthenticationException e) {
            wasWrong();
            throw e;
        }
    }

    private Authentication passInTurn(Supplier<Authentication> comparison) {
        try {
            if (oneAtATime.getQueueLength() >= QUEUE
                    || !oneAtATime.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyGuesses();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyGuesses();
        }
        try {
            return comparison.get();
        } catch (AuthenticationException e) {
            LockSupport.parkNanos(PAUSE.toNanos());
            throw e;
        } finally {
            oneAtATime.release();
        }
    }

    private synchronized boolean isOpen() {
        long now = System.nanoTime();
        left = Math.min(wrongAtOnce, left + (double) (now - counted) / forgiven.toNanos());
        counted = now;
        return left >= 1;
    }

    private synchronized void wasWrong() {
        left--;
    }
}
