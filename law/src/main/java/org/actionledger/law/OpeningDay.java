package org.actionledger.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the first day on which a voting paper was sent. */
public sealed interface OpeningDay {

    record On(LocalDate day) implements OpeningDay {}

    /** It cannot have been after the last day of voting; how long before, nobody recorded. */
    record NotAfter(LocalDate day) implements OpeningDay {}

    record Unknown() implements OpeningDay {}

    static OpeningDay of(@Nullable LocalDate openedOn, @Nullable LocalDate ballotDay) {
        if (openedOn != null) {
            return new On(openedOn);
        }
        return ballotDay == null ? new Unknown() : new NotAfter(ballotDay);
    }

    /** Every text of the rule that may govern this ballot: one, where all possible opening days lead to the same. */
    default <T> List<T> possible(Statutory<T> statutory) {
        return switch (this) {
            case On(LocalDate day) -> List.of(statutory.on(day));
            case NotAfter(LocalDate day) -> statutory.upTo(day);
            case Unknown() -> statutory.upTo(LocalDate.MAX);
        };
    }

    default boolean mayBeOnOrAfter(LocalDate day) {
        return switch (this) {
            case On(LocalDate on) -> !on.isBefore(day);
            case NotAfter(LocalDate last) -> !last.isBefore(day);
            case Unknown() -> true;
        };
    }
}
