package org.actionledger.law.ballot;

import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * More Yes than No to this question; a Yes to another kind of action is no Yes to this one.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226">1992 Act, section 226(2)(a)(iii)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/104">1995 Order, article 104</a>
 */
final class Majority {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.majority", Provision.ofAct1992("226", "(2)(a)(iii)"))
            .citing(Provision.ofAct1992("229", "(2)"));

    static final Rule IN_NORTHERN_IRELAND =
            Rule.ofNorthernIreland("ni.majority", Provision.ofNorthernIrelandOrder1995("104", ""));

    private Majority() {}

    static Finding of(Rule rule, StatuteBook book, BallotFacts facts, QuestionCount question) {
        Integer yes = question.yes();
        Integer no = question.no();
        Inputs inputs = facts.inputs()
                .and("question", question.question())
                .and("yes", yes)
                .and("no", no);
        if (yes == null || no == null) {
            return Finding.of(
                    Outcome.UNKNOWN,
                    Explanation.of(rule, book, inputs, Step.of("majority.takes-two-figures"))
                            .turningOn(book, facts.opening())
                            .lacking(inputs.absent("yes", "no")));
        }
        Step counted = yes.intValue() == no.intValue() ? Step.of("majority.tied") : Step.of("majority.counted");
        return Finding.of(
                        yes > no ? Outcome.MET : Outcome.NOT_MET,
                        Explanation.of(
                                        rule,
                                        book,
                                        inputs,
                                        counted.with("yes", yes).with("no", no))
                                .turningOn(book, facts.opening()))
                .figure("yes", yes)
                .figure("no", no)
                .figure(VotesShort.FIGURE, yes > no ? 0 : no - yes + 1);
    }
}
