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

/**
 * Calling out a member who should have had a vote and was given none costs the action its support.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/232A">1992 Act, section 232A</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/115A">1995 Order, article 115A</a>
 */
public final class MemberDeniedVote {

    private static final String TITLE = "No member is called out who should have had a vote and was given none";

    private static final String TURNS_ON = "the day on which the member is called out";

    static final Rule IN_BRITAIN =
            Rule.ofGreatBritain("gb.member-denied-vote", TITLE, TURNS_ON, Provision.ofAct1992("232A", ""));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.member-denied-vote", TITLE, TURNS_ON, Provision.ofNorthernIrelandOrder1995("115A", ""))
            .unverified("That the article exists was read; that it follows the one of Great Britain is inferred.");

    private MemberDeniedVote() {}

    public static Finding of(StatuteBook book, Member member) {
        Answer denied = member.memberAtBallot()
                .and(member.expectedToBeCalledOut())
                .and(member.hadVote().negated());
        String sentence =
                switch (denied) {
                    case YES ->
                        "This member belonged to the union, could be expected to be called out, and was given no vote. Calling this member out costs the action its support.";
                    case NO -> "This member had a vote, or did not have to have one.";
                    case UNKNOWN -> "Whether this member should have had a vote, or had one, is not recorded.";
                };
        return Finding.of(
                Outcome.of(denied.negated()),
                Explanation.of(
                                member.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                member.inputs(),
                                sentence)
                        .turningOn(book, new OpeningDay.Unknown())
                        .lacking(
                                denied == Answer.UNKNOWN
                                        ? member.inputs().unknown("memberAtBallot", "expectedToBeCalledOut", "hadVote")
                                        : List.of()));
    }
}
