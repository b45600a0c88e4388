package org.actionledger.law.mandate;

import static java.time.Month.APRIL;

import java.time.LocalDate;
import org.actionledger.law.CourtCase;

/** The case that cost a union a day of its strike, because it had counted its six months one day too long. */
final class RoyalCollegeOfNursing {

    static final CourtCase CASE = new CourtCase("rcn-2023", LocalDate.of(2023, APRIL, 27));

    private RoyalCollegeOfNursing() {}
}
