package org.actionledger.law.ballot;

import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

/**
 * Yes, No, blank and spoiled papers add up to the papers returned.
 *
 * <p>Blanks are not part of a statutory result. Where nobody counted them and there are several questions, what is left over is taken as
 * blank on this one; with a single question nothing explains what is left over.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/231">1992 Act, section 231</a>
 */
final class PapersReconcile {

    static final Rule RULE = new Rule(
            "count.reconciles",
            "Yes, No, blank and spoiled papers add up to the papers returned",
            "nothing: it is arithmetic",
            Provision.ofAct1992("231", ""));

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
                    Explanation.of(RULE, book, inputs, "Not every figure that should add up is recorded.")
                            .lacking(inputs.absent("yes", "no", "spoiled", "votesCast")));
        }
        int counted = yes + no + spoiled + (blank == null ? 0 : blank);
        int left = votesCast - counted;
        boolean blankAsWell =
                blank == null && left > 0 && facts.count().questions().size() > 1;
        String sum = "%s Yes, %s No%s and %s spoiled make %s; %s papers were returned"
                .formatted(
                        InWords.count(yes),
                        InWords.count(no),
                        blank == null ? "" : ", " + InWords.count(blank) + " blank",
                        InWords.count(spoiled),
                        InWords.count(counted),
                        InWords.count(votesCast));
        return Finding.of(
                        left == 0 || blankAsWell ? Outcome.MET : Outcome.WARNING,
                        Explanation.of(RULE, book, inputs, sum + remark(left, blankAsWell)))
                .figure("votesCast", votesCast)
                .figure("accountedFor", counted)
                .figure("difference", left);
    }

    private static String remark(int left, boolean blankAsWell) {
        if (left == 0) {
            return ".";
        }
        if (left < 0) {
            return ", which is %s too few.".formatted(InWords.count(-left));
        }
        return blankAsWell
                ? ", so %s left this question blank.".formatted(InWords.count(left))
                : ", which leaves %s unaccounted for.".formatted(InWords.count(left));
    }
}
