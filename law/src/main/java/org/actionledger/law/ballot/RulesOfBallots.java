package org.actionledger.law.ballot;

import java.util.List;
import org.actionledger.law.Rule;

/** Every rule of this package. */
public final class RulesOfBallots {

    private RulesOfBallots() {}

    public static List<Rule> all() {
        return List.of(
                Turnout.RULE,
                SupportThreshold.RULE,
                Majority.IN_BRITAIN,
                Majority.IN_NORTHERN_IRELAND,
                MajorityOfPapers.RULE,
                ConditionsInNorthernIreland.NO_TURNOUT_THRESHOLD,
                ConditionsInNorthernIreland.NO_SUPPORT_THRESHOLD,
                NoLegalForce.IN_BRITAIN,
                NoLegalForce.IN_NORTHERN_IRELAND,
                ConditionsPerBallot.IN_BRITAIN,
                ConditionsPerBallot.IN_NORTHERN_IRELAND,
                CrossBorderSupport.RULE,
                VotingByPost.IN_BRITAIN,
                VotingByPost.IN_NORTHERN_IRELAND,
                PapersReturned.RULE,
                PapersReconcile.RULE);
    }
}
