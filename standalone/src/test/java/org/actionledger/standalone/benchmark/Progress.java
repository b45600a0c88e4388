package org.actionledger.standalone.benchmark;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** Something that goes on by itself, looked at from outside from its first step to its last. */
record Progress(long from, LongSupplier reached) {

    private static final long LOOK_EVERY_NANOS = 5_000_000;

    /** Steps a second, without what it took to begin. */
    double rateUntil(long last) {
        long first = await(from + 1);
        long began = System.nanoTime();
        long end = await(last);
        return (end - first) * 1e9 / (System.nanoTime() - began);
    }

    private long await(long atLeast) {
        long now = reached.getAsLong();
        while (now < atLeast) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            now = reached.getAsLong();
        }
        return now;
    }
}
