package org.actionledger.ballot.lawdesk;

import java.time.LocalDate;
import org.actionledger.law.mandate.MandateTerm;
import org.jspecify.annotations.Nullable;

/** One of the two days that a mandate can have; neither where it cannot be known. */
record Term(@Nullable LocalDate lastDay, @Nullable LocalDate startBy) {

    static Term of(MandateTerm term) {
        return switch (term) {
            case MandateTerm.Ends ends -> new Term(ends.lastDay(), null);
            case MandateTerm.MustStart start -> new Term(null, start.startBy());
            case MandateTerm.Unknown _, MandateTerm.AgreementNotAllowed _ -> new Term(null, null);
        };
    }
}
