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
 * Calling out a member who should have had a vote and was given none costs the action its support.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/232A">1992 Act, section 232A</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/115A">1995 Order, article 115A</a>
 */
public final class MemberDeniedVote {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.member-denied-vote", Provision.ofAct1992("232A", ""));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.member-denied-vote", Provision.ofNorthernIrelandOrder1995("115A", ""))
            .unverified();

    private MemberDeniedVote() {}

    public static Finding of(StatuteBook book, Member member) {
        Answer denied = member.memberAtBallot()
                .and(member.expectedToBeCalledOut())
                .and(member.hadVote().negated());
        List<Step> steps =
                switch (denied) {
                    case YES ->
                        List.of(Step.of("member-denied-vote.denied"), Step.of("member-denied-vote.costs-support"));
                    case NO -> List.of(Step.of("member-denied-vote.not-denied"));
                    case UNKNOWN -> List.of(Step.of("member-denied-vote.not-recorded"));
                };
        return Finding.of(
                Outcome.of(denied.negated()),
                Explanation.of(
                                member.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                member.inputs(),
                                steps)
                        .turningOn(book, new OpeningDay.Unknown())
                        .lacking(
                                denied == Answer.UNKNOWN
                                        ? member.inputs().unknown("memberAtBallot", "expectedToBeCalledOut", "hadVote")
                                        : List.of()));
    }
}
