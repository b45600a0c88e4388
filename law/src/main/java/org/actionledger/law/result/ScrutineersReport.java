package org.actionledger.law.result;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Alternative;
import org.actionledger.law.Alternative.Standing;
import org.actionledger.law.Deadline;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

/**
 * The scrutineer of a ballot, where it needs one, reports within four weeks.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226B">1992 Act, section 226B(1)(b)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/106">1995 Order, article 106</a>
 */
public final class ScrutineersReport {

    private static final int WEEKS = 4;
    private static final String TITLE = "The scrutineer reports within four weeks beginning with the day of the ballot";
    private static final String TURNS_ON = "the last day of voting";
    static final Rule IN_BRITAIN =
            Rule.ofGreatBritain("gb.scrutineers-report", TITLE, TURNS_ON, Provision.ofAct1992("226B", "(1)(b)"));
    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
            "ni.scrutineers-report", TITLE, TURNS_ON, Provision.ofNorthernIrelandOrder1995("106", ""));

    private ScrutineersReport() {}

    /** The last day for the report. */
    public static Deadline due(StatuteBook book, Jurisdiction jurisdiction, LocalDate ballotDay) {
        LocalDate due = ballotDay.plusWeeks(WEEKS).minusDays(1);
        String sentence = "The first day of the %d weeks is the last day of voting, %s, so they end on %s."
                .formatted(WEEKS, InWords.day(ballotDay), InWords.day(due));
        return new Deadline(
                due,
                Explanation.of(
                                jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("ballotDay", ballotDay),
                                sentence)
                        .turningOn(book, ballotDay)
                        .considering(jurisdiction.lawOf(List.of(), List.of(aDayLater(due)))));
    }

    private static Alternative aDayLater(LocalDate due) {
        return new Alternative(
                Standing.ARGUABLE,
                "If the Interpretation Act (Northern Ireland) 1954 leaves the ballot day out of the count, they end a day later. No authority settles it, so the earlier day is given.",
                due.plusDays(1));
    }
}
