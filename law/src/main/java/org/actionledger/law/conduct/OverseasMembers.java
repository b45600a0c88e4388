package org.actionledger.law.conduct;

import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Provision;
import org.actionledger.law.Requirement;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

/**
 * Members who are abroad may be given a vote or not; if they voted, their figures are shown apart from the others'.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/232">1992 Act, section 232</a>
 */
public final class OverseasMembers {

    static final Rule RULE = Rule.ofGreatBritain(
            "gb.overseas-members",
            "Where members abroad have voted, the result shows their figures apart",
            "whether members voted who were outside Great Britain throughout the voting",
            Provision.ofAct1992("232", ""));

    private OverseasMembers() {}

    /** Whether the result has to show two sets of figures; the thresholds go by the one of members in Great Britain. */
    public static Requirement shownApart(StatuteBook book, Jurisdiction jurisdiction, Answer membersAbroadVoted) {
        Answer required = jurisdiction.lawOf(membersAbroadVoted, Answer.NO);
        String sentence = jurisdiction.lawOf(
                switch (membersAbroadVoted) {
                    case YES ->
                        "Members abroad voted, so the result shows their figures apart from those of the others.";
                    case NO -> "No member abroad voted.";
                    case UNKNOWN -> "Whether members abroad voted is not recorded.";
                },
                "This rule is one of Great Britain.");
        return new Requirement(
                required,
                Explanation.of(
                                RULE,
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("membersAbroadVoted", membersAbroadVoted),
                                sentence)
                        .turningOn(book, new OpeningDay.Unknown())
                        .lacking(required == Answer.UNKNOWN ? List.of("membersAbroadVoted") : List.of()));
    }
}
