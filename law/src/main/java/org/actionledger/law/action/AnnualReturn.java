package org.actionledger.law.action;

import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;

import java.time.LocalDate;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Requirement;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;

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

    static final Rule RULE = Rule.ofGreatBritain(
                    "gb.annual-return",
                    "A union's annual return lists its ballots and its industrial action",
                    "the days on which the period of the return begins and ends",
                    Provision.ofAct1992("32ZA", ""))
            .citing(Provision.ofAct2016("7"), Provision.ofAct2025("79"), Provision.ofTransition2026("12"))
            .saying(
                    LISTED,
                    listed -> listed
                            ? "returns whose period both begins and ends then list ballots and action"
                            : "returns list neither");

    private AnnualReturn() {}

    public static Requirement listsAction(
            StatuteBook book, Jurisdiction jurisdiction, LocalDate periodBegins, LocalDate periodEnds) {
        boolean required = jurisdiction.lawOf(LISTED.on(periodBegins) && LISTED.on(periodEnds), false);
        String sentence = jurisdiction.lawOf(
                "Returns list action where their period begins after %s and ends before %s; this one runs from %s to %s."
                        .formatted(
                                InWords.day(BEGINS_AFTER),
                                InWords.day(ENDS_BEFORE),
                                InWords.day(periodBegins),
                                InWords.day(periodEnds)),
                "The law of Northern Ireland never asked for it.");
        return new Requirement(
                Answer.of(required),
                Explanation.of(
                                RULE,
                                book,
                                Inputs.of("jurisdiction", jurisdiction)
                                        .and("periodBegins", periodBegins)
                                        .and("periodEnds", periodEnds),
                                sentence)
                        .turningOn(book, periodEnds));
    }
}
