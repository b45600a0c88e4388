package org.actionledger.projections.ballots;

import org.jspecify.annotations.Nullable;

/** Percentages for people to read. Whole numbers all the way, so that 50.00 means half and not nearly half. */
public final class Shares {

    private Shares() {}

    /** The share in per cent with two decimals, half a hundredth rounded up; null where it cannot be known. */
    public static @Nullable String of(@Nullable Integer part, @Nullable Integer whole) {
        if (part == null || whole == null || whole == 0) {
            return null;
        }
        long hundredths = (part * 20_000L + whole) / (2L * whole);
        return hundredths / 100 + "." + String.valueOf(100 + hundredths % 100).substring(1);
    }
}
