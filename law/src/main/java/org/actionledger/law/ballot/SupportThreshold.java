package org.actionledger.law.ballot;

import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.actionledger.law.Alternative;
import org.actionledger.law.Alternative.Standing;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;

/**
 * In important public services, two fifths of all who were entitled to vote must have voted Yes, whether or not they voted at all.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226/2017-03-01">1992 Act, section 226(2A) to (2F)</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2017/132">SI 2017/132</a> and those that follow it up to 2017/136
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/69">Employment Rights Act 2025, section 69</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2026/3/schedule/2">SI 2026/3, schedule 2, paragraph 7</a>
 */
final class SupportThreshold {

    private static final LocalDate IN_FORCE = LocalDate.of(2017, MARCH, 1);

    private static final Statutory<Boolean> REQUIRED =
            Statutory.originally(false).then(IN_FORCE, true).then(LocalDate.of(2026, FEBRUARY, 18), false);

    static final Rule RULE = Rule.ofGreatBritain("gb.support-threshold", Provision.ofAct1992("226", "(2B)"))
            .citing(
                    Provision.ofAct2016("3"),
                    Provision.of("uksi/2017/132"),
                    Provision.of("uksi/2017/133"),
                    Provision.of("uksi/2017/134"),
                    Provision.of("uksi/2017/135"),
                    Provision.of("uksi/2017/136"),
                    Provision.of("anaw/2017/4/section/1"),
                    Provision.ofAct2025("69"),
                    Provision.ofTransition2026("7"))
            .saying(
                    REQUIRED,
                    required -> required
                            ? Step.of("support-threshold.two-fifths")
                            : Step.of("support-threshold.none-needed"));

    private SupportThreshold() {}

    static Finding of(StatuteBook book, BallotFacts facts, QuestionCount question) {
        Answer inForce = Answer.toAll(facts.opening().possible(REQUIRED));
        Answer exempt = WelshExemption.of(facts);
        Answer applies = inForce.and(facts.importantPublicServices()).and(exempt.negated());
        Integer entitled = facts.count().entitled();
        Integer yes = question.yes();
        Inputs inputs = facts.inputs()
                .and("importantPublicServices", facts.importantPublicServices())
                .and("devolvedWelshAuthority", facts.devolvedWelshAuthority())
                .and("entitled", entitled)
                .and("question", question.question())
                .and("yes", yes);
        if (applies == Answer.NO) {
            return Finding.of(Outcome.NOT_APPLICABLE, explained(book, facts, inputs, List.of(whyNot(inForce, exempt))));
        }
        if (entitled == null || yes == null) {
            return Finding.of(
                    Outcome.UNKNOWN,
                    explained(book, facts, inputs, List.of(Step.of("support-threshold.takes-two-figures")))
                            .lacking(inputs.absent("entitled", "yes")));
        }
        int needed = (entitled * 2 + 4) / 5;
        Threshold threshold = new Threshold(
                applies,
                yes * 5 >= entitled * 2,
                Step.of("threshold.reach-not-known"),
                undecided(facts, inForce, exempt));
        Step arithmetic = Step.of("support-threshold.counted")
                .with("yes", yes)
                .with("entitled", entitled)
                .with("needed", needed);
        return Finding.of(
                        threshold.outcome(),
                        explained(book, facts, inputs, threshold.working(arithmetic))
                                .lacking(threshold.stillNeeded()))
                .figure("entitled", entitled)
                .figure("yes", yes)
                .figure("needed", needed)
                .figure(VotesShort.FIGURE, Math.max(0, needed - yes));
    }

    private static Step whyNot(Answer inForce, Answer exempt) {
        if (inForce == Answer.NO) {
            return Step.of("support-threshold.outside-its-time");
        }
        return exempt == Answer.YES
                ? Step.of("support-threshold.devolved-welsh-authority")
                : Step.of("support-threshold.not-important-public-services");
    }

    private static List<String> undecided(BallotFacts facts, Answer inForce, Answer exempt) {
        List<String> missing = new ArrayList<>();
        if (inForce == Answer.UNKNOWN) {
            missing.add("openedOn");
        }
        if (facts.importantPublicServices() == Answer.UNKNOWN) {
            missing.add("importantPublicServices");
        }
        if (exempt == Answer.UNKNOWN) {
            missing.add("devolvedWelshAuthority");
        }
        return missing;
    }

    private static Explanation explained(StatuteBook book, BallotFacts facts, Inputs inputs, List<Step> steps) {
        return Explanation.of(RULE, book, inputs, steps)
                .turningOn(book, facts.opening())
                .considering(WelshExemption.otherReadings(facts))
                .considering(onTheFirstDay(facts.opening()));
    }

    private static List<Alternative> onTheFirstDay(OpeningDay opening) {
        return opening.equals(new OpeningDay.On(IN_FORCE))
                ? List.of(
                        new Alternative(Standing.ARGUABLE, Step.of("support-threshold.regulations-a-day-later"), null))
                : List.of();
    }
}
