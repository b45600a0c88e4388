package org.actionledger.law.ballot;

import static java.time.Month.MARCH;

import java.time.LocalDate;
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
 * A stricter majority that could be argued for: Yes on more than half of all papers returned, the spoiled ones among them.
 *
 * <p>Section 297A counts those who spoil their paper as voting, and section 226 asks for the majority of those voting. No court has put
 * the two together, so this warns and decides nothing.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/297A">1992 Act, section 297A</a>
 */
final class MajorityOfPapers {

    private static final Statutory<Boolean> SPOILED_COUNT_AS_VOTING =
            Statutory.originally(false).then(LocalDate.of(2017, MARCH, 1), true);

    static final Rule RULE = Rule.ofGreatBritain("gb.majority-of-papers", Provision.ofAct1992("297A", ""))
            .citing(
                    Provision.at("ukpga/2016/15/schedule/4", "/paragraph/17"),
                    Provision.ofAct1992("226", "(2)(a)(iii)"))
            .saying(
                    SPOILED_COUNT_AS_VOTING,
                    counted -> counted
                            ? Step.of("majority-of-papers.spoiled-may-count")
                            : Step.of("majority-of-papers.spoiled-do-not-count"))
            .contested()
            .awaiting(Setting.TURNOUT_REPEAL);

    private MajorityOfPapers() {}

    static Finding of(StatuteBook book, BallotFacts facts, QuestionCount question) {
        Answer applies = Answer.toAll(facts.opening()
                .possible(book.commencement(Setting.TURNOUT_REPEAL).applyTo(SPOILED_COUNT_AS_VOTING, false)));
        Integer yes = question.yes();
        Integer no = question.no();
        Integer votesCast = facts.count().votesCast();
        Inputs inputs = facts.inputs()
                .and("question", question.question())
                .and("yes", yes)
                .and("no", no)
                .and("votesCast", votesCast);
        if (applies == Answer.NO) {
            return Finding.of(
                    Outcome.NOT_APPLICABLE,
                    explained(book, facts, inputs, Step.of("majority-of-papers.does-not-reach")));
        }
        if (yes == null || no == null || votesCast == null) {
            return Finding.of(
                    Outcome.UNKNOWN,
                    explained(book, facts, inputs, Step.of("majority-of-papers.takes-papers-returned"))
                            .lacking(inputs.absent("yes", "no", "votesCast")));
        }
        if (yes <= no) {
            return Finding.of(
                    Outcome.NOT_APPLICABLE, explained(book, facts, inputs, Step.of("majority-of-papers.no-majority")));
        }
        boolean reached = yes * 2 > votesCast;
        int needed = votesCast / 2 + 1;
        Step arithmetic = Step.of("majority-of-papers.counted")
                .with("yes", yes)
                .with("votesCast", votesCast)
                .with("needed", needed);
        Explanation explanation = reached
                ? explained(book, facts, inputs, arithmetic)
                : explained(
                        book,
                        facts,
                        inputs,
                        arithmetic,
                        Step.of("majority-of-papers.majority-over-no"),
                        Step.of("majority-of-papers.not-decided"));
        return Finding.of(reached ? Outcome.MET : Outcome.WARNING, explanation)
                .figure("yes", yes)
                .figure("votesCast", votesCast)
                .figure("needed", needed);
    }

    private static Explanation explained(StatuteBook book, BallotFacts facts, Inputs inputs, Step... steps) {
        return Explanation.of(RULE, book, inputs, steps).turningOn(book, facts.opening());
    }
}
