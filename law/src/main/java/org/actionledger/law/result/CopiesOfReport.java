package org.actionledger.law.result;

import java.time.LocalDate;
import org.actionledger.law.Deadline;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

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
    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.copies-of-report", Provision.ofAct1992("231B", "(2)"));

    static final Rule IN_NORTHERN_IRELAND =
            Rule.ofNorthernIreland("ni.copies-of-report", Provision.ofNorthernIrelandOrder1995("114", ""));

    private CopiesOfReport() {}

    /** The last day on which a request has to be granted. */
    public static Deadline until(StatuteBook book, Jurisdiction jurisdiction, LocalDate ballotDay) {
        LocalDate last = ballotDay.plusMonths(MONTHS);
        Step counted = Step.of("copies-of-report.counted")
                .with("months", MONTHS)
                .with("ballotDay", ballotDay)
                .with("last", last);
        return new Deadline(
                last,
                Explanation.of(
                                jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("ballotDay", ballotDay),
                                counted)
                        .turningOn(book, ballotDay));
    }
}
