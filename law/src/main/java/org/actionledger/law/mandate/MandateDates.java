package org.actionledger.law.mandate;

import java.time.LocalDate;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.jspecify.annotations.Nullable;

/**
 * The dates that decide how long a mandate lasts.
 *
 * @param ballotDay last day on which votes could be cast
 * @param agreedUntil last day, or start-by day, that the union and this employer agreed on, if they did
 */
public record MandateDates(
        Jurisdiction jurisdiction,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate ballotDay,
        @Nullable LocalDate agreedUntil) {

    OpeningDay opening() {
        return OpeningDay.of(openedOn, ballotDay);
    }

    Inputs inputs() {
        return Inputs.of("jurisdiction", jurisdiction)
                .and("openedOn", openedOn)
                .and("ballotDay", ballotDay)
                .and("agreedUntil", agreedUntil);
    }
}
