package org.actionledger.law.plan;

import java.time.LocalDate;
import org.actionledger.law.Deadline;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;
import org.actionledger.law.notice.NoticeOfAction;

/**
 * The first day of action that a ballot can lead to, if employers are told the result and receive notice together.
 *
 * @param countDays from the last day of voting to the day when they do
 * @param agreedShorter whether this employer agreed to the shorter notice that the law once allowed
 */
public record EarliestAction(Jurisdiction jurisdiction, LocalDate ballotDay, int countDays, boolean agreedShorter) {

    static final Rule RULE = new Rule("plan.earliest-action", Provision.ofAct1992("234A", ""));

    public EarliestAction {
        if (countDays < 0) {
            throw new IllegalArgumentException("counting takes no negative time");
        }
    }

    public Deadline day(StatuteBook book) {
        LocalDate told = ballotDay.plusDays(countDays);
        Deadline notice = NoticeOfAction.earliestAction(book, jurisdiction, told, agreedShorter);
        LocalDate earliest = notice.day();
        return new Deadline(
                earliest,
                Explanation.of(
                                RULE,
                                book,
                                Inputs.of("jurisdiction", jurisdiction)
                                        .and("ballotDay", ballotDay)
                                        .and("countDays", countDays)
                                        .and("agreedShorter", agreedShorter),
                                Step.of("plan.earliest-action.votes-until").with("ballotDay", ballotDay),
                                Step.of("plan.earliest-action.can-begin")
                                        .with("told", told)
                                        .with("earliest", earliest))
                        .turningOn(book, told)
                        .restingOn(notice.explanation()));
    }
}
