package org.actionledger.law.ballot;

import static java.time.Month.MARCH;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.Setting;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;

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

    static final Rule RULE = Rule.ofGreatBritain("gb.turnout", Provision.ofAct1992("226", "(2)(a)(iia)"))
            .citing(Provision.ofAct2016("2"), Provision.ofAct1992("297A", ""), Provision.ofAct1992("246", ""))
            .saying(REQUIRED, required -> required ? Step.of("turnout.at-least-half") : Step.of("turnout.none-needed"))
            .awaiting(Setting.TURNOUT_REPEAL);

    private Turnout() {}

    static Finding of(StatuteBook book, BallotFacts facts) {
        Answer applies = Answer.toAll(facts.opening()
                .possible(book.commencement(Setting.TURNOUT_REPEAL).applyTo(REQUIRED, false)));
        Integer entitled = facts.count().entitled();
        Integer votesCast = facts.count().votesCast();
        Inputs inputs = facts.inputs().and("entitled", entitled).and("votesCast", votesCast);
        if (applies == Answer.NO) {
            return Finding.of(
                    Outcome.NOT_APPLICABLE, explained(book, facts, inputs, List.of(Step.of("turnout.does-not-reach"))));
        }
        if (entitled == null || votesCast == null) {
            return Finding.of(
                    Outcome.UNKNOWN,
                    explained(book, facts, inputs, List.of(Step.of("turnout.takes-two-figures")))
                            .lacking(inputs.absent("entitled", "votesCast")));
        }
        int needed = entitled - entitled / 2;
        Threshold threshold = new Threshold(
                applies, votesCast * 2 >= entitled, Step.of("turnout.depends-on-opening-day"), List.of("openedOn"));
        Step arithmetic = Step.of("turnout.counted")
                .with("votesCast", votesCast)
                .with("entitled", entitled)
                .with("needed", needed);
        return Finding.of(
                        threshold.outcome(),
                        explained(book, facts, inputs, threshold.working(arithmetic))
                                .lacking(threshold.stillNeeded()))
                .figure("entitled", entitled)
                .figure("votesCast", votesCast)
                .figure("needed", needed)
                .figure(VotesShort.FIGURE, Math.max(0, needed - votesCast));
    }

    private static Explanation explained(StatuteBook book, BallotFacts facts, Inputs inputs, List<Step> steps) {
        return Explanation.of(RULE, book, inputs, steps).turningOn(book, facts.opening());
    }
}
