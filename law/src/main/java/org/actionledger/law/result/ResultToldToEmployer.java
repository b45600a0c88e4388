package org.actionledger.law.result;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * Each employer is told what voters are told; one that is not can hold it against the action, and no other employer can.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/231A">1992 Act, section 231A</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226">1992 Act, section 226(3A)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/113">1995 Order, article 113</a>
 */
public final class ResultToldToEmployer {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.result-told-to-employer", Provision.ofAct1992("231A", ""))
            .citing(Provision.ofAct1992("226", "(3A)"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.result-told-to-employer", Provision.ofNorthernIrelandOrder1995("113", ""))
            .unverified();

    private ResultToldToEmployer() {}

    /** Whether one employer was told all of it, and after the voting. */
    public static Finding check(StatuteBook book, ResultTold told) {
        Rule rule = told.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND);
        LocalDate toldOn = told.toldOn();
        LocalDate ballotDay = told.ballotDay();
        Inputs inputs = told.inputs();
        if (toldOn == null) {
            return Finding.of(
                    Outcome.UNKNOWN,
                    Explanation.of(rule, book, inputs, Step.of("result-told.employer-not-recorded"))
                            .turningOn(book, told.opening())
                            .lacking(List.of("toldOn")));
        }
        if (ballotDay != null && toldOn.isBefore(ballotDay)) {
            return Finding.of(
                    Outcome.NOT_MET,
                    Explanation.of(
                                    rule,
                                    book,
                                    inputs,
                                    Step.of("result-told.before-the-ballot-day")
                                            .with("toldOn", toldOn)
                                            .with("ballotDay", ballotDay))
                            .turningOn(book, told.opening()));
        }
        return ResultToldToVoters.check(rule, book, told);
    }
}
