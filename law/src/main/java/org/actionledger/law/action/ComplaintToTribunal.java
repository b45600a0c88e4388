package org.actionledger.law.action;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

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

    static final Rule RULE = Rule.ofGreatBritain(
            "gb.complaint-to-tribunal",
            "A complaint of dismissal for action reaches the tribunal within six months beginning with the dismissal",
            "the day of the dismissal, which is the day notice of it was given, if it was",
            Provision.ofAct1992("239", "(2)"));

    private ComplaintToTribunal() {}

    /** The last day, which a tribunal can extend if it was not reasonably practicable to keep. */
    public static TimeLimit by(StatuteBook book, Jurisdiction jurisdiction, LocalDate dismissed) {
        LocalDate last = sixMonthsBeginningWith(dismissed);
        String sentence = jurisdiction.lawOf(
                "The first day of the %d months is the day of the dismissal, %s, so they end on %s. A tribunal can give more time only if it was not reasonably practicable to keep to it."
                        .formatted(MONTHS, InWords.day(dismissed), InWords.day(last)),
                "The time limit of Northern Ireland is not in this book.");
        return new TimeLimit(
                jurisdiction.lawOf(Optional.of(last), Optional.empty()),
                Explanation.of(
                                RULE,
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("dismissed", dismissed),
                                sentence)
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
