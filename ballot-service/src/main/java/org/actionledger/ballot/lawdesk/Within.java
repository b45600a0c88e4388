package org.actionledger.ballot.lawdesk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.actionledger.law.ballot.Count;
import org.jspecify.annotations.Nullable;

/** Bounds within which the law can count without running over, and a stranger can ask without taking the desk for long. */
final class Within {

    private static final int MOST_LETTERS = 300;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Within() {}

    static void people(String name, @Nullable Integer count) {
        if (count != null && (count < 0 || count > Count.LARGEST)) {
            throw new IllegalArgumentException(name + " is " + count + ", which is no number of people or of papers");
        }
    }

    static void calendar(String name, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            throw new IllegalArgumentException("%s is %s, and is from %s to %s".formatted(name, day, FIRST, LAST));
        }
    }

    static void calendar(String name, List<LocalDate> days) {
        days.forEach(day -> calendar(name, day));
    }

    static void atMost(int most, String name, Collection<?> given) {
        if (given.size() > most) {
            throw new IllegalArgumentException(
                    "%s has %d entries, and at most %d are answered at once".formatted(name, given.size(), most));
        }
    }

    static void words(String name, @Nullable String text) {
        if (text != null && (text.isBlank() || text.length() > MOST_LETTERS)) {
            throw new IllegalArgumentException("%s is a name of 1 to %d letters".formatted(name, MOST_LETTERS));
        }
    }
}
