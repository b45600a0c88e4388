package org.actionledger.law.ballot;

import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Outcome;

/**
 * A threshold of which it may not be known whether it applies.
 *
 * @param undecided why that is not known, as a sentence
 * @param missing the inputs that would tell
 */
record Threshold(Answer applies, boolean reached, String undecided, List<String> missing) {

    Outcome outcome() {
        return switch (applies) {
            case NO -> Outcome.NOT_APPLICABLE;
            case YES -> reached ? Outcome.MET : Outcome.NOT_MET;
            case UNKNOWN -> reached ? Outcome.MET : Outcome.UNKNOWN;
        };
    }

    /** What has to be added to the arithmetic. */
    String remark() {
        return switch (applies) {
            case YES, NO -> "";
            case UNKNOWN ->
                reached
                        ? " Whether the rule reaches this ballot is not known, but that makes no difference: it is met."
                        : " " + undecided;
        };
    }

    List<String> stillNeeded() {
        return outcome() == Outcome.UNKNOWN ? missing : List.of();
    }
}
