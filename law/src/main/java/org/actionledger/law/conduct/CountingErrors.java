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

/**
 * An error in counting is forgiven only where it could not have affected the result: "unlikely to" is not enough.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/230">1992 Act, section 230(4)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/111">1995 Order, article 111</a>
 */
public final class CountingErrors {

    private static final String TITLE =
            "An error in counting is disregarded if it is accidental and could not affect the result";

    private static final String TURNS_ON = "what went wrong";

    static final Rule IN_BRITAIN =
            Rule.ofGreatBritain("gb.counting-errors", TITLE, TURNS_ON, Provision.ofAct1992("230", "(4)"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.counting-errors", TITLE, TURNS_ON, Provision.ofNorthernIrelandOrder1995("111", ""))
            .unverified("The text was not seen; that it follows the one of Great Britain is inferred.");

    private CountingErrors() {}

    /** Whether an error is disregarded, which is what "met" means here. */
    public static Finding disregarded(
            StatuteBook book, Jurisdiction jurisdiction, Answer accidental, Answer couldAffectResult) {
        Answer disregarded = accidental.and(couldAffectResult.negated());
        Inputs inputs = Inputs.of("jurisdiction", jurisdiction)
                .and("accidental", accidental)
                .and("couldAffectResult", couldAffectResult);
        String sentence =
                switch (disregarded) {
                    case YES -> "The error was an accident, and on a scale that could not affect the result.";
                    case NO ->
                        "The error was no accident, or on a scale that could affect the result, so the votes were not fairly and accurately counted.";
                    case UNKNOWN ->
                        "Whether the error was an accident, and whether it could affect the result, is not recorded.";
                };
        List<String> missing =
                disregarded == Answer.UNKNOWN ? inputs.unknown("accidental", "couldAffectResult") : List.of();
        return Finding.of(
                Outcome.of(disregarded),
                Explanation.of(jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND), book, inputs, sentence)
                        .turningOn(book, new OpeningDay.Unknown())
                        .lacking(missing));
    }
}
