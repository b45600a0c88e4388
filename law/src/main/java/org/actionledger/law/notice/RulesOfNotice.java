package org.actionledger.law.notice;

import java.util.List;
import org.actionledger.law.Rule;

/** Every rule of this package. */
public final class RulesOfNotice {

    private RulesOfNotice() {}

    public static List<Rule> all() {
        return List.of(
                NoticeOfBallot.IN_BRITAIN,
                NoticeOfBallot.IN_NORTHERN_IRELAND,
                ContentsOfBallotNotice.IN_BRITAIN,
                ContentsOfBallotNotice.IN_NORTHERN_IRELAND,
                SampleVotingPaper.IN_BRITAIN,
                SampleVotingPaper.IN_NORTHERN_IRELAND,
                NoticeOfActionInBritain.RULE,
                NoticeOfActionInNorthernIreland.RULE,
                NoticeAfterResult.IN_BRITAIN,
                NoticeAfterResult.IN_NORTHERN_IRELAND,
                ContentsOfNoticeOfAction.IN_BRITAIN,
                ContentsOfNoticeOfAction.IN_NORTHERN_IRELAND,
                NoticeAfterPause.IN_BRITAIN,
                NoticeAfterPause.IN_NORTHERN_IRELAND);
    }
}
