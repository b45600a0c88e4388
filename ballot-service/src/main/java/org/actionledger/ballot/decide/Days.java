package org.actionledger.ballot.decide;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.actionledger.events.Edtf;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/** When a ballot was to open and close, and when it did, as far as anybody recorded it. */
record Days(
        @Nullable When toOpen,
        @Nullable When toClose,
        @Nullable When opened,
        @Nullable When closed) {

    private static final Pattern DOUBT = Pattern.compile("[~?%]");

    Days openedOn(When when) {
        return new Days(toOpen, toClose, when, closed);
    }

    Days closedOn(When when) {
        return new Days(toOpen, toClose, opened, when);
    }

    /** The first day on which a voting paper was sent. */
    Optional<LocalDate> openingDay() {
        return day(opened, toOpen);
    }

    /** The last day on which votes could be cast. */
    Optional<LocalDate> ballotDay() {
        return day(closed, toClose);
    }

    /** Whether one is before the other on every reading of both. */
    static boolean certainlyBefore(@Nullable When one, @Nullable When other) {
        Optional<Edtf> earlier = undoubted(one);
        Optional<Edtf> later = undoubted(other);
        return earlier.isPresent()
                && later.isPresent()
                && earlier.get().latest().isBefore(later.get().earliest());
    }

    /** What was announced stands in for what was not recorded, unless what was recorded shows that it came otherwise. */
    private static Optional<LocalDate> day(@Nullable When happened, @Nullable When announced) {
        return Edtf.dayOf(happened).or(() -> Edtf.dayOf(announced).filter(day -> mayBeOn(happened, day)));
    }

    private static boolean mayBeOn(@Nullable When when, LocalDate day) {
        return read(when)
                .map(read -> !day.isBefore(read.earliest()) && !day.isAfter(read.latest()))
                .orElse(true);
    }

    private static Optional<Edtf> undoubted(@Nullable When when) {
        return when == null || DOUBT.matcher(when.date()).find() ? Optional.empty() : read(when);
    }

    private static Optional<Edtf> read(@Nullable When when) {
        try {
            return when == null ? Optional.empty() : Optional.of(Edtf.parse(when.date()));
        } catch (IllegalArgumentException e) {
            // An unreadable date is refused by EventLimits, with its place; until then it is no date.
            return Optional.empty();
        }
    }
}
