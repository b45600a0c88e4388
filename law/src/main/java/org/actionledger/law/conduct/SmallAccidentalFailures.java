package org.actionledger.law.conduct;

import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * Small accidents in who could vote, and in getting papers to voters, are forgiven; nothing else is.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/232B">1992 Act, section 232B</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/115B">1995 Order, article 115B</a>
 */
public final class SmallAccidentalFailures {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.small-accidental-failures", Provision.ofAct1992("232B", ""));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.small-accidental-failures", Provision.ofNorthernIrelandOrder1995("115B", ""))
            .unverified();

    private SmallAccidentalFailures() {}

    /** Whether a failure is disregarded, which is what "met" means here. */
    public static Finding disregarded(StatuteBook book, Failure failure) {
        Answer disregarded =
                Answer.of(failure.in().forgivable()).and(failure.accidental()).and(failure.unlikelyToAffectResult());
        Step step =
                switch (disregarded) {
                    case YES -> Step.of("small-accidental-failures.disregarded");
                    case NO ->
                        failure.in().forgivable()
                                ? Step.of("small-accidental-failures.not-disregarded")
                                : Step.of("small-accidental-failures.not-covered")
                                        .with("in", failure.in());
                    case UNKNOWN -> Step.of("small-accidental-failures.not-recorded");
                };
        return Finding.of(
                Outcome.of(disregarded),
                Explanation.of(
                                failure.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                failure.inputs(),
                                step)
                        .turningOn(book, new OpeningDay.Unknown())
                        .lacking(
                                disregarded == Answer.UNKNOWN
                                        ? failure.inputs().unknown("accidental", "unlikelyToAffectResult")
                                        : List.of()));
    }
}
