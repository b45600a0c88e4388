package org.actionledger.law.conduct;

import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * An error in counting is forgiven only where it could not have affected the result: "unlikely to" is not enough.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/230">1992 Act, section 230(4)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/111">1995 Order, article 111</a>
 */
public final class CountingErrors {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.counting-errors", Provision.ofAct1992("230", "(4)"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.counting-errors", Provision.ofNorthernIrelandOrder1995("111", ""))
            .unverified();

    private CountingErrors() {}

    /** Whether an error is disregarded, which is what "met" means here. */
    public static Finding disregarded(
            StatuteBook book, Jurisdiction jurisdiction, Answer accidental, Answer couldAffectResult) {
        Answer disregarded = accidental.and(couldAffectResult.negated());
        Inputs inputs = Inputs.of("jurisdiction", jurisdiction)
                .and("accidental", accidental)
                .and("couldAffectResult", couldAffectResult);
        Step step =
                switch (disregarded) {
                    case YES -> Step.of("counting-errors.disregarded");
                    case NO -> Step.of("counting-errors.not-disregarded");
                    case UNKNOWN -> Step.of("counting-errors.not-recorded");
                };
        List<String> missing =
                disregarded == Answer.UNKNOWN ? inputs.unknown("accidental", "couldAffectResult") : List.of();
        return Finding.of(
                Outcome.of(disregarded),
                Explanation.of(jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND), book, inputs, step)
                        .turningOn(book, new OpeningDay.Unknown())
                        .lacking(missing));
    }
}
