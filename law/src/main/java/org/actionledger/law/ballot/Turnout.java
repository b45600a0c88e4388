package org.actionledger.law.ballot;

import static java.time.Month.MARCH;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.Setting;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;

/**
 * Half of those entitled must have voted, and whoever returned a spoiled paper has voted.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226">1992 Act, section 226(2)(a)(iia)</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/297A">1992 Act, section 297A</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2016/15/section/2">Trade Union Act 2016, section 2</a>
 */
final class Turnout {

    private static final Statutory<Boolean> REQUIRED =
            Statutory.originally(false).then(LocalDate.of(2017, MARCH, 1), true);

    static final Rule RULE = Rule.ofGreatBritain(
                    "gb.turnout",
                    "At least half of those entitled to vote did so",
                    "the day the ballot opened",
                    Provision.ofAct1992("226", "(2)(a)(iia)"))
            .citing(Provision.ofAct2016("2"), Provision.ofAct1992("297A", ""), Provision.ofAct1992("246", ""))
            .saying(REQUIRED, required -> required ? "at least half, spoiled papers counted" : "no turnout is needed")
            .awaiting(Setting.TURNOUT_REPEAL, "no turnout is needed");

    private Turnout() {}

    static Finding of(StatuteBook book, BallotFacts facts) {
        Answer applies = Answer.toAll(facts.opening()
                .possible(book.commencement(Setting.TURNOUT_REPEAL).applyTo(REQUIRED, false)));
        Integer entitled = facts.count().entitled();
        Integer votesCast = facts.count().votesCast();
        Inputs inputs = facts.inputs().and("entitled", entitled).and("votesCast", votesCast);
        if (applies == Answer.NO) {
            return Finding.of(
                    Outcome.NOT_APPLICABLE,
                    explained(book, facts, inputs, "The 50 % turnout rule does not reach a ballot that opened then."));
        }
        if (entitled == null || votesCast == null) {
            return Finding.of(
                    Outcome.UNKNOWN,
                    explained(
                                    book,
                                    facts,
                                    inputs,
                                    "Turnout takes two figures: how many were entitled to vote, and how many papers came back, spoiled ones among them.")
                            .lacking(inputs.absent("entitled", "votesCast")));
        }
        int needed = entitled - entitled / 2;
        Threshold threshold = new Threshold(
                applies,
                votesCast * 2 >= entitled,
                "Whether the rule reaches this ballot depends on the day it opened, which is not recorded.",
                List.of("openedOn"));
        String arithmetic = "%s of %s entitled returned a voting paper, spoiled ones counted; half is %s."
                .formatted(InWords.count(votesCast), InWords.count(entitled), InWords.count(needed));
        return Finding.of(
                        threshold.outcome(),
                        explained(book, facts, inputs, arithmetic + threshold.remark())
                                .lacking(threshold.stillNeeded()))
                .figure("entitled", entitled)
                .figure("votesCast", votesCast)
                .figure("needed", needed)
                .figure(VotesShort.FIGURE, Math.max(0, needed - votesCast));
    }

    private static Explanation explained(StatuteBook book, BallotFacts facts, Inputs inputs, String sentence) {
        return Explanation.of(RULE, book, inputs, sentence).turningOn(book, facts.opening());
    }
}
