package org.actionledger.law.result;

import java.time.LocalDate;
import org.actionledger.law.Deadline;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

/**
 * Whoever could vote, and their employer, gets a copy of the scrutineer's report on request for six months from the ballot.
 *
 * <p>"From" a day leaves that day out of the count, unlike the "beginning with" of a mandate.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/231B">1992 Act, section 231B(2)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/114">1995 Order, article 114</a>
 */
public final class CopiesOfReport {

    private static final int MONTHS = 6;
    private static final String TITLE = "A copy of the scrutineer's report is given on request for six months";
    private static final String TURNS_ON = "the last day of voting";

    static final Rule IN_BRITAIN =
            Rule.ofGreatBritain("gb.copies-of-report", TITLE, TURNS_ON, Provision.ofAct1992("231B", "(2)"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
            "ni.copies-of-report", TITLE, TURNS_ON, Provision.ofNorthernIrelandOrder1995("114", ""));

    private CopiesOfReport() {}

    /** The last day on which a request has to be granted. */
    public static Deadline until(StatuteBook book, Jurisdiction jurisdiction, LocalDate ballotDay) {
        LocalDate last = ballotDay.plusMonths(MONTHS);
        String sentence = "The %d months run from the last day of voting, %s, which is not counted, so they end on %s."
                .formatted(MONTHS, InWords.day(ballotDay), InWords.day(last));
        return new Deadline(
                last,
                Explanation.of(
                                jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("ballotDay", ballotDay),
                                sentence)
                        .turningOn(book, ballotDay));
    }
}
