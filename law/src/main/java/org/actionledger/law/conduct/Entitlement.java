package org.actionledger.law.conduct;

import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * Everybody whom the union will call out has a vote, and nobody else.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/227">1992 Act, section 227</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/108">1995 Order, article 108</a>
 */
public final class Entitlement {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.entitlement", Provision.ofAct1992("227", ""));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.entitlement", Provision.ofNorthernIrelandOrder1995("108", ""))
            .unverified();

    private Entitlement() {}

    /**
     * Whether the right people were asked.
     *
     * @param everybodyCalledOut whether all members whom the union expected to call out had a vote
     * @param nobodyElse whether no other member had one
     */
    public static Finding of(
            StatuteBook book, Jurisdiction jurisdiction, Answer everybodyCalledOut, Answer nobodyElse) {
        Answer met = everybodyCalledOut.and(nobodyElse);
        Inputs inputs = Inputs.of("jurisdiction", jurisdiction)
                .and("everybodyCalledOut", everybodyCalledOut)
                .and("nobodyElse", nobodyElse);
        Step step =
                switch (met) {
                    case YES -> Step.of("entitlement.right-members-had-vote");
                    case NO ->
                        Step.of(
                                everybodyCalledOut == Answer.NO
                                        ? "entitlement.somebody-had-no-vote"
                                        : "entitlement.somebody-else-had-vote");
                    case UNKNOWN -> Step.of("entitlement.not-recorded");
                };
        return Finding.of(
                Outcome.of(met),
                Explanation.of(jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND), book, inputs, step)
                        .turningOn(book, new OpeningDay.Unknown())
                        .lacking(
                                met == Answer.UNKNOWN
                                        ? inputs.unknown("everybodyCalledOut", "nobodyElse")
                                        : List.of()));
    }
}
