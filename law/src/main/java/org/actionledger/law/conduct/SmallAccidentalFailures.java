package org.actionledger.law.conduct;

import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.InWords;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

/**
 * Small accidents in who could vote, and in getting papers to voters, are forgiven; nothing else is.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/232B">1992 Act, section 232B</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/115B">1995 Order, article 115B</a>
 */
public final class SmallAccidentalFailures {

    private static final String TITLE =
            "A failure over entitlement or postal voting is disregarded if it is accidental and unlikely to affect the result";

    private static final String TURNS_ON = "what went wrong";

    static final Rule IN_BRITAIN =
            Rule.ofGreatBritain("gb.small-accidental-failures", TITLE, TURNS_ON, Provision.ofAct1992("232B", ""));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.small-accidental-failures", TITLE, TURNS_ON, Provision.ofNorthernIrelandOrder1995("115B", ""))
            .unverified("That the article exists was read; that it follows the one of Great Britain is inferred.");

    private SmallAccidentalFailures() {}

    /** Whether a failure is disregarded, which is what "met" means here. */
    public static Finding disregarded(StatuteBook book, Failure failure) {
        Answer disregarded =
                Answer.of(failure.in().forgivable()).and(failure.accidental()).and(failure.unlikelyToAffectResult());
        String sentence =
                switch (disregarded) {
                    case YES -> "It was an accident, and on a scale that is unlikely to affect the result.";
                    case NO ->
                        failure.in().forgivable()
                                ? "It was no accident, or on a scale that may affect the result."
                                : "The rule on small accidents does not cover a failure in the %s."
                                        .formatted(InWords.lower(failure.in()));
                    case UNKNOWN -> "Whether it was an accident, and on what scale, is not recorded.";
                };
        return Finding.of(
                Outcome.of(disregarded),
                Explanation.of(
                                failure.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                failure.inputs(),
                                sentence)
                        .turningOn(book, new OpeningDay.Unknown())
                        .lacking(
                                disregarded == Answer.UNKNOWN
                                        ? failure.inputs().unknown("accidental", "unlikelyToAffectResult")
                                        : List.of()));
    }
}
