package org.actionledger.events;

import org.jspecify.annotations.Nullable;

/**
 * One figure in an offer or a win.
 *
 * @param what what is measured, e.g. "uplift to pay and allowances"
 * @param kind {@code MONEY}, {@code PERCENTAGE}, {@code DAYS}, {@code YEARS} or {@code NUMBER}
 * @param value decimal digits as printed, e.g. {@code 6.5}; money in pounds, e.g. {@code 21300000}
 * @param baseline what it is compared with, in the same unit
 * @param baselineIs what the baseline is, e.g. "recommended by the IWPRB"
 * @param period e.g. {@code 2022/23}
 * @param form {@code CONSOLIDATED} or {@code ONE_OFF}, for pay
 */
public record Measure(
        String what,
        String kind,
        String value,
        @Nullable String baseline,
        @Nullable String baselineIs,
        @Nullable String period,
        @Nullable String form) {}
