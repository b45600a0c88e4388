package org.actionledger.law.notice;

import java.time.LocalDate;
import java.util.List;

/** The days of action that a notice tells an employer of. */
public sealed interface DaysOfAction {

    LocalDate first();

    boolean include(LocalDate day);

    /** Action without a break from a day on. */
    record Continuous(LocalDate first) implements DaysOfAction {

        @Override
        public boolean include(LocalDate day) {
            return !day.isBefore(first);
        }
    }

    /** Action on the days listed and on no other: a day that is added later needs a notice of its own. */
    record Discontinuous(List<LocalDate> days) implements DaysOfAction {

        public Discontinuous {
            days = days.stream().sorted().distinct().toList();
            if (days.isEmpty()) {
                throw new IllegalArgumentException("a notice of discontinuous action lists its days");
            }
        }

        @Override
        public LocalDate first() {
            return days.getFirst();
        }

        @Override
        public boolean include(LocalDate day) {
            return days.contains(day);
        }
    }
}
