package org.actionledger.law.ballot;

import static java.time.Month.MARCH;

import java.time.LocalDate;
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

    static final Rule RULE = Rule.ofGreatBritain(
                    "gb.majority-of-papers",
                    "More than half of all voting papers returned say Yes to this question",
                    "the day the ballot opened",
                    Provision.ofAct1992("297A", ""))
            .citing(
                    Provision.of("Trade Union Act 2016, schedule 4, paragraph 17", "ukpga/2016/15/schedule/4"),
                    Provision.ofAct1992("226", "(2)(a)(iii)"))
            .saying(
                    SPOILED_COUNT_AS_VOTING,
                    counted -> counted ? "spoiled papers may count against a majority" : "spoiled papers are no votes")
            .contested("No court has put section 297A and section 226(2)(a)(iii) together.")
            .awaiting(Setting.TURNOUT_REPEAL, "spoiled papers are no votes");

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
                    explained(book, facts, inputs, "Spoiled papers are not votes in a ballot that opened then."));
        }
        if (yes == null || no == null || votesCast == null) {
            return Finding.of(
                    Outcome.UNKNOWN,
                    explained(book, facts, inputs, "This takes the number of papers returned as well as of Yes and No.")
                            .lacking(inputs.absent("yes", "no", "votesCast")));
        }
        if (yes <= no) {
            return Finding.of(
                    Outcome.NOT_APPLICABLE,
                    explained(
                            book,
                            facts,
                            inputs,
                            "There is no majority of Yes over No, so the question does not arise."));
        }
        boolean reached = yes * 2 > votesCast;
        String arithmetic = "%s of %s papers returned say Yes, and more than half would be %s."
                .formatted(InWords.count(yes), InWords.count(votesCast), InWords.count(votesCast / 2 + 1));
        String remark = reached
                ? ""
                : " Yes has its majority over No. Whether spoiled papers and papers that leave this question blank count against it has not been decided by a court.";
        return Finding.of(reached ? Outcome.MET : Outcome.WARNING, explained(book, facts, inputs, arithmetic + remark))
                .figure("yes", yes)
                .figure("votesCast", votesCast)
                .figure("needed", votesCast / 2 + 1);
    }

    private static Explanation explained(StatuteBook book, BallotFacts facts, Inputs inputs, String sentence) {
        return Explanation.of(RULE, book, inputs, sentence).turningOn(book, facts.opening());
    }
}
