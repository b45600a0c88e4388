package org.actionledger.law.conduct;

import org.actionledger.law.Answer;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;

/**
 * Something that went wrong in a ballot.
 *
 * @param in what it went wrong in
 * @param accidental whether it was an accident
 * @param unlikelyToAffectResult whether it is on a scale that is unlikely to affect the result
 */
public record Failure(Jurisdiction jurisdiction, In in, Answer accidental, Answer unlikelyToAffectResult) {

    public enum In {
        ENTITLEMENT(true),
        VOTING_BY_POST(true),
        VOTING_AT_SEA(true),
        VOTING_PAPER(false),
        NOTICE_OF_BALLOT(false),
        SAMPLE_VOTING_PAPER(false),
        INFORMATION_ON_RESULT(false),
        NOTICE_OF_ACTION(false);

        private final boolean forgivable;

        In(boolean forgivable) {
            this.forgivable = forgivable;
        }

        boolean forgivable() {
            return forgivable;
        }
    }

    Inputs inputs() {
        return Inputs.of("jurisdiction", jurisdiction)
                .and("in", in)
                .and("accidental", accidental)
                .and("unlikelyToAffectResult", unlikelyToAffectResult);
    }
}
