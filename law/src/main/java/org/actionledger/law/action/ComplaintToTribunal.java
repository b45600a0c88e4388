package org.actionledger.law.action;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * How long an employee dismissed for action has to go to the tribunal.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/239">1992 Act, section 239(2)</a>
 */
public final class ComplaintToTribunal {

    /**
     * The last day for it.
     *
     * @param day empty where this book has no rule
     */
    public record TimeLimit(Optional<LocalDate> day, Explanation explanation) {}

    private static final int MONTHS = 6;

    static final Rule RULE = Rule.ofGreatBritain("gb.complaint-to-tribunal", Provision.ofAct1992("239", "(2)"));

    private ComplaintToTribunal() {}

    /** The last day, which a tribunal can extend if it was not reasonably practicable to keep. */
    public static TimeLimit by(StatuteBook book, Jurisdiction jurisdiction, LocalDate dismissed) {
        LocalDate last = sixMonthsBeginningWith(dismissed);
        List<Step> steps = jurisdiction.lawOf(
                List.of(
                        Step.of("complaint-to-tribunal.months")
                                .with("months", MONTHS)
                                .with("dismissed", dismissed)
                                .with("lastDay", last),
                        Step.of("complaint-to-tribunal.more-time")),
                List.of(Step.of("complaint-to-tribunal.northern-ireland-not-in-this-book")));
        return new TimeLimit(
                jurisdiction.lawOf(Optional.of(last), Optional.empty()),
                Explanation.of(
                                RULE,
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("dismissed", dismissed),
                                steps)
                        .turningOn(book, dismissed));
    }

    /** As a mandate is counted: the day before the same day of the month, or the end of a month that has no such day. */
    private static LocalDate sixMonthsBeginningWith(LocalDate first) {
        YearMonth target = YearMonth.from(first).plusMonths(MONTHS);
        return target.isValidDay(first.getDayOfMonth())
                ? target.atDay(first.getDayOfMonth()).minusDays(1)
                : target.atEndOfMonth();
    }
}
