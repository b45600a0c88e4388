package org.actionledger.law.conduct;

import org.actionledger.law.Answer;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;

/**
 * One member who is called out, as far as it is known.
 *
 * @param memberAtBallot whether the union had this member when it held the ballot
 * @param expectedToBeCalledOut whether the union could reasonably have expected then to call this member out
 * @param hadVote whether this member was given a vote
 */
public record Member(Jurisdiction jurisdiction, Answer memberAtBallot, Answer expectedToBeCalledOut, Answer hadVote) {

    Inputs inputs() {
        return Inputs.of("jurisdiction", jurisdiction)
                .and("memberAtBallot", memberAtBallot)
                .and("expectedToBeCalledOut", expectedToBeCalledOut)
                .and("hadVote", hadVote);
    }
}
