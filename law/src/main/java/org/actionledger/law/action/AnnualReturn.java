package org.actionledger.law.action;

import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;

import java.time.LocalDate;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Requirement;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;

/**
 * A union's annual return had to list its ballots and its action.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/32ZA">1992 Act, section 32ZA</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2016/15/section/7">Trade Union Act 2016, section 7</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2026/3/schedule/2">SI 2026/3, schedule 2, paragraph 12</a>
 */
public final class AnnualReturn {

    private static final LocalDate BEGINS_AFTER = LocalDate.of(2017, MARCH, 1);
    private static final LocalDate ENDS_BEFORE = LocalDate.of(2026, FEBRUARY, 18);

    private static final Statutory<Boolean> LISTED =
            Statutory.originally(false).then(BEGINS_AFTER.plusDays(1), true).then(ENDS_BEFORE, false);

    static final Rule RULE = Rule.ofGreatBritain("gb.annual-return", Provision.ofAct1992("32ZA", ""))
            .citing(Provision.ofAct2016("7"), Provision.ofAct2025("79"), Provision.ofTransition2026("12"))
            .saying(LISTED, listed -> Step.of(listed ? "annual-return.lists" : "annual-return.lists-neither"));

    private AnnualReturn() {}

    public static Requirement listsAction(
            StatuteBook book, Jurisdiction jurisdiction, LocalDate periodBegins, LocalDate periodEnds) {
        boolean required = jurisdiction.lawOf(LISTED.on(periodBegins) && LISTED.on(periodEnds), false);
        Step step = jurisdiction.lawOf(
                Step.of("annual-return.periods")
                        .with("beginsAfter", BEGINS_AFTER)
                        .with("endsBefore", ENDS_BEFORE)
                        .with("periodBegins", periodBegins)
                        .with("periodEnds", periodEnds),
                Step.of("annual-return.never-in-northern-ireland"));
        return new Requirement(
                Answer.of(required),
                Explanation.of(
                                RULE,
                                book,
                                Inputs.of("jurisdiction", jurisdiction)
                                        .and("periodBegins", periodBegins)
                                        .and("periodEnds", periodEnds),
                                step)
                        .turningOn(book, periodEnds));
    }
}
