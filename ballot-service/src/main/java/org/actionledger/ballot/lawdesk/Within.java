package org.actionledger.ballot.lawdesk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Bounds within which the law can count without running over. */
final class Within {

    private static final int MOST_PEOPLE = 100_000_000;
    private static final int LAST_YEAR = 9999;

    private Within() {}

    static void people(String name, @Nullable Integer count) {
        if (count != null && (count < 0 || count > MOST_PEOPLE)) {
            throw new IllegalArgumentException(name + " is " + count + ", which is no number of people or of papers");
        }
    }

    static void calendar(String name, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 0 || day.getYear() > LAST_YEAR)) {
            throw new IllegalArgumentException(name + " is in the year " + day.getYear());
        }
    }
}
