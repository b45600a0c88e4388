package org.actionledger.law.mandate;

import static java.time.Month.APRIL;

import java.time.LocalDate;
import org.actionledger.law.CourtCase;

/** The case that cost a union a day of its strike, because it had counted its six months one day too long. */
final class RoyalCollegeOfNursing {

    static final CourtCase CASE = new CourtCase(
            "Secretary of State for Health and Social Care v Royal College of Nursing",
            "High Court (Linden J)",
            LocalDate.of(2023, APRIL, 27),
            "Six months beginning with a ballot that closed at noon on 2 November 2022 ended on 1 May 2023, so a strike on 2 May was not covered.");

    private RoyalCollegeOfNursing() {}
}
