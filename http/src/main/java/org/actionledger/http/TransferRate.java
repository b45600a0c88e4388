package org.actionledger.http;

/**
 * How fast bytes have to come or go, so that nobody holds for long what is needed to take or give them.
 *
 * <p>Only the time counts in which the other side is waited for: eight kilobytes a second, after a few seconds for nothing.
 */
final class TransferRate {

    private static final long GRACE_NANOS = 4_000_000_000L;
    private static final long NANOS_A_BYTE = 1_000_000_000 / 8_192;

    private long waited;
    private long bytes;

    /** True where it has become too slow. */
    boolean isTooSlow(int moved, long nanos) {
        bytes += moved;
        waited += nanos;
        return waited - GRACE_NANOS > bytes * NANOS_A_BYTE;
    }
}
