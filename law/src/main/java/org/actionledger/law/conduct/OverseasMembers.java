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
import org.actionledger.law.Step;

/**
 * Members who are abroad may be given a vote or not; if they voted, their figures are shown apart from the others'.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/232">1992 Act, section 232</a>
 */
public final class OverseasMembers {

    static final Rule RULE = Rule.ofGreatBritain("gb.overseas-members", Provision.ofAct1992("232", ""));

    private OverseasMembers() {}

    /** Whether the result has to show two sets of figures; the thresholds go by the one of members in Great Britain. */
    public static Requirement shownApart(StatuteBook book, Jurisdiction jurisdiction, Answer membersAbroadVoted) {
        Answer required = jurisdiction.lawOf(membersAbroadVoted, Answer.NO);
        Step step = jurisdiction.lawOf(
                switch (membersAbroadVoted) {
                    case YES -> Step.of("overseas-members.voted");
                    case NO -> Step.of("overseas-members.none-voted");
                    case UNKNOWN -> Step.of("overseas-members.not-recorded");
                },
                Step.of("overseas-members.only-in-great-britain"));
        return new Requirement(
                required,
                Explanation.of(
                                RULE,
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("membersAbroadVoted", membersAbroadVoted),
                                step)
                        .turningOn(book, new OpeningDay.Unknown())
                        .lacking(required == Answer.UNKNOWN ? List.of("membersAbroadVoted") : List.of()));
    }
}
