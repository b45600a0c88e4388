package org.actionledger.law.mandate;

import java.time.LocalDate;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * A union that calls action before the last day of voting has no support for it, whatever the result.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/233">1992 Act, section 233(1)(b)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/116">1995 Order, article 116</a>
 */
final class CallNotBeforeBallotDay {

    static final Rule IN_BRITAIN =
            Rule.ofGreatBritain("gb.call-not-before-ballot-day", Provision.ofAct1992("233", "(1)(b)"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.call-not-before-ballot-day", Provision.ofNorthernIrelandOrder1995("116", ""))
            .unverified();

    private CallNotBeforeBallotDay() {}

    static Finding of(StatuteBook book, CallToAction call) {
        Rule rule = call.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND);
        LocalDate ballotDay = call.ballotDay();
        LocalDate calledOn = call.calledOn();
        Inputs inputs = call.inputs();
        if (ballotDay == null || calledOn == null) {
            return Finding.of(
                    Outcome.UNKNOWN,
                    Explanation.of(rule, book, inputs, Step.of("call-not-before-ballot-day.takes-two-days"))
                            .turningOn(book, OpeningDay.of(calledOn, null))
                            .lacking(inputs.absent("ballotDay", "calledOn")));
        }
        boolean tooEarly = calledOn.isBefore(ballotDay);
        Step called = Step.of(tooEarly ? "call-not-before-ballot-day.too-early" : "call-not-before-ballot-day.in-time")
                .with("ballotDay", ballotDay)
                .with("calledOn", calledOn);
        return Finding.of(
                tooEarly ? Outcome.NOT_MET : Outcome.MET,
                Explanation.of(rule, book, inputs, called).turningOn(book, calledOn));
    }
}
