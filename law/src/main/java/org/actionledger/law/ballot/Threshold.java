package org.actionledger.law.ballot;

import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Outcome;
import org.actionledger.law.Step;

/**
 * A threshold of which it may not be known whether it applies.
 *
 * @param undecided why that is not known
 * @param missing the inputs that would tell
 */
record Threshold(Answer applies, boolean reached, Step undecided, List<String> missing) {

    Outcome outcome() {
        return switch (applies) {
            case NO -> Outcome.NOT_APPLICABLE;
            case YES -> reached ? Outcome.MET : Outcome.NOT_MET;
            case UNKNOWN -> reached ? Outcome.MET : Outcome.UNKNOWN;
        };
    }

    /** The arithmetic, and what has to be added to it. */
    List<Step> working(Step arithmetic) {
        return switch (applies) {
            case YES, NO -> List.of(arithmetic);
            case UNKNOWN -> List.of(arithmetic, reached ? Step.of("threshold.met-in-any-case") : undecided);
        };
    }

    List<String> stillNeeded() {
        return outcome() == Outcome.UNKNOWN ? missing : List.of();
    }
}
