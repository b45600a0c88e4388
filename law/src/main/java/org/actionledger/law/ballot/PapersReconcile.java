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
 * Yes, No, blank and spoiled papers add up to the papers returned.
 *
 * <p>Blanks are not part of a statutory result. Where nobody counted them and there are several questions, what is left over is taken as
 * blank on this one; with a single question nothing explains what is left over.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/231">1992 Act, section 231</a>
 */
final class PapersReconcile {

    static final Rule RULE = new Rule("count.reconciles", Provision.ofAct1992("231", ""));

    private PapersReconcile() {}

    static Finding of(StatuteBook book, BallotFacts facts, QuestionCount question) {
        Integer yes = question.yes();
        Integer no = question.no();
        Integer blank = question.blank();
        Integer spoiled = facts.count().spoiled();
        Integer votesCast = facts.count().votesCast();
        Inputs inputs = Inputs.of("question", question.question())
                .and("yes", yes)
                .and("no", no)
                .and("blank", blank)
                .and("spoiled", spoiled)
                .and("votesCast", votesCast);
        if (yes == null || no == null || spoiled == null || votesCast == null) {
            return Finding.of(
                    Outcome.UNKNOWN,
                    Explanation.of(RULE, book, inputs, Step.of("count.reconciles.figures-missing"))
                            .lacking(inputs.absent("yes", "no", "spoiled", "votesCast")));
        }
        int counted = yes + no + spoiled + (blank == null ? 0 : blank);
        int left = votesCast - counted;
        boolean blankAsWell =
                blank == null && left > 0 && facts.count().questions().size() > 1;
        Step papers = blank == null
                ? Step.of("count.reconciles.papers")
                : Step.of("count.reconciles.papers-with-blank").with("blank", blank);
        Step sum = papers.with("yes", yes)
                .with("no", no)
                .with("spoiled", spoiled)
                .with("counted", counted)
                .with("votesCast", votesCast);
        return Finding.of(
                        left == 0 || blankAsWell ? Outcome.MET : Outcome.WARNING,
                        Explanation.of(
                                RULE, book, inputs, compared(left, blankAsWell).with("sum", sum)))
                .figure("votesCast", votesCast)
                .figure("accountedFor", counted)
                .figure("difference", left);
    }

    private static Step compared(int left, boolean blankAsWell) {
        if (left == 0) {
            return Step.of("count.reconciles.adds-up");
        }
        if (left < 0) {
            return Step.of("count.reconciles.too-few").with("lacking", -left);
        }
        return (blankAsWell ? Step.of("count.reconciles.left-blank") : Step.of("count.reconciles.unaccounted-for"))
                .with("left", left);
    }
}
