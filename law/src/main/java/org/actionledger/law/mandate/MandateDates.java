package org.actionledger.law.mandate;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.jspecify.annotations.Nullable;

/**
 * The dates that decide how long a mandate lasts.
 *
 * @param ballotDay last day on which votes could be cast
 * @param agreedUntil last day, or start-by day, that the union and this employer agreed on, if they did
 * @param prohibitions times that the union asked a court not to count
 */
public record MandateDates(
        Jurisdiction jurisdiction,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate ballotDay,
        @Nullable LocalDate agreedUntil,
        List<Prohibition> prohibitions) {

    public MandateDates {
        prohibitions = List.copyOf(prohibitions);
    }

    /** Where no court had a part in it. */
    public MandateDates(
            Jurisdiction jurisdiction,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate ballotDay,
            @Nullable LocalDate agreedUntil) {
        this(jurisdiction, openedOn, ballotDay, agreedUntil, List.of());
    }

    OpeningDay opening() {
        return OpeningDay.of(openedOn, ballotDay);
    }

    Inputs inputs() {
        return Inputs.of("jurisdiction", jurisdiction)
                .and("openedOn", openedOn)
                .and("ballotDay", ballotDay)
                .and("agreedUntil", agreedUntil)
                .and("prohibitions", prohibitions.isEmpty() ? null : Prohibition.written(prohibitions));
    }
}
