package org.actionledger.law.mandate;

import java.time.LocalDate;
import org.actionledger.law.Explanation;
import org.actionledger.law.StatuteBook;

/** How long a ballot's support for action lasts, where it has support. */
public sealed interface MandateTerm {

    Explanation explanation();

    /** Action is covered up to this day and on it, until midnight. */
    record Ends(LocalDate lastDay, Explanation explanation) implements MandateTerm {}

    /** Action must be called and begun by this day; once it has begun there is no last day. */
    record MustStart(LocalDate startBy, Explanation explanation) implements MandateTerm {}

    /** The explanation names what is missing. */
    record Unknown(Explanation explanation) implements MandateTerm {}

    /** The law did not let union and employer agree on that day. */
    record AgreementNotAllowed(Explanation explanation) implements MandateTerm {}

    static MandateTerm of(StatuteBook book, MandateDates dates) {
        MandateTerm counted =
                switch (dates.jurisdiction().bodyOfLaw()) {
                    case GREAT_BRITAIN -> TermInBritain.of(book, dates);
                    case NORTHERN_IRELAND -> TermInNorthernIreland.of(book, dates);
                };
        return DaysDisregarded.from(book, dates, counted);
    }
}
