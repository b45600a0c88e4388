package org.actionledger.law.result;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Alternative;
import org.actionledger.law.Alternative.Standing;
import org.actionledger.law.Deadline;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * The scrutineer of a ballot, where it needs one, reports within four weeks.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226B">1992 Act, section 226B(1)(b)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/106">1995 Order, article 106</a>
 */
public final class ScrutineersReport {

    private static final int WEEKS = 4;
    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.scrutineers-report", Provision.ofAct1992("226B", "(1)(b)"));
    static final Rule IN_NORTHERN_IRELAND =
            Rule.ofNorthernIreland("ni.scrutineers-report", Provision.ofNorthernIrelandOrder1995("106", ""));

    private ScrutineersReport() {}

    /** The last day for the report. */
    public static Deadline due(StatuteBook book, Jurisdiction jurisdiction, LocalDate ballotDay) {
        LocalDate due = ballotDay.plusWeeks(WEEKS).minusDays(1);
        Step counted = Step.of("scrutineers-report.counted")
                .with("weeks", WEEKS)
                .with("ballotDay", ballotDay)
                .with("due", due);
        return new Deadline(
                due,
                Explanation.of(
                                jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("ballotDay", ballotDay),
                                counted)
                        .turningOn(book, ballotDay)
                        .considering(jurisdiction.lawOf(List.of(), List.of(aDayLater(due)))));
    }

    private static Alternative aDayLater(LocalDate due) {
        return new Alternative(Standing.ARGUABLE, Step.of("scrutineers-report.ballot-day-left-out"), due.plusDays(1));
    }
}
