package org.actionledger.law.conduct;

import java.util.List;
import org.actionledger.law.Rule;

/** Every rule of this package. */
public final class RulesOfConduct {

    private RulesOfConduct() {}

    public static List<Rule> all() {
        return List.of(
                Entitlement.IN_BRITAIN,
                Entitlement.IN_NORTHERN_IRELAND,
                MemberDeniedVote.IN_BRITAIN,
                MemberDeniedVote.IN_NORTHERN_IRELAND,
                SeparateWorkplaceBallots.IN_BRITAIN,
                SeparateWorkplaceBallots.IN_NORTHERN_IRELAND,
                ContentsOfVotingPaper.IN_BRITAIN,
                ContentsOfVotingPaper.IN_NORTHERN_IRELAND,
                WarningOnVotingPaper.IN_BRITAIN,
                WarningOnVotingPaper.IN_NORTHERN_IRELAND,
                ApplicableQuestion.IN_BRITAIN,
                ApplicableQuestion.IN_NORTHERN_IRELAND,
                OverseasMembers.RULE,
                SmallAccidentalFailures.IN_BRITAIN,
                SmallAccidentalFailures.IN_NORTHERN_IRELAND,
                CountingErrors.IN_BRITAIN,
                CountingErrors.IN_NORTHERN_IRELAND);
    }
}
