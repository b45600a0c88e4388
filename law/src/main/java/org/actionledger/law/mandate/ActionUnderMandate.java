package org.actionledger.law.mandate;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Outcome;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * Whether a mandate covers action on a day, which can be asked before anybody is called out.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/233">1992 Act, section 233</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/234">1992 Act, section 234</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/117">1995 Order, article 117</a>
 */
public final class ActionUnderMandate {

    private ActionUnderMandate() {}

    /**
     * Looks at one day.
     *
     * @param begins the first day of action under this mandate, which is what counts where a mandate only says when to begin
     */
    public static Finding on(StatuteBook book, MandateDates dates, LocalDate begins, LocalDate day) {
        MandateTerm term = MandateTerm.of(book, dates);
        LocalDate ballotDay = dates.ballotDay();
        if (ballotDay != null && (begins.isBefore(ballotDay) || day.isBefore(ballotDay))) {
            return finding(
                    Outcome.NOT_MET,
                    dates,
                    begins,
                    day,
                    term,
                    Step.of("action-under-mandate.before-ballot-day").with("ballotDay", ballotDay));
        }
        return switch (term) {
            case MandateTerm.Ends ends ->
                finding(
                        day.isAfter(ends.lastDay()) ? Outcome.NOT_MET : Outcome.MET,
                        dates,
                        begins,
                        day,
                        term,
                        Step.of(
                                        day.isAfter(ends.lastDay())
                                                ? "action-under-mandate.outside"
                                                : "action-under-mandate.within")
                                .with("lastDay", ends.lastDay())
                                .with("day", day));
            case MandateTerm.MustStart mustStart ->
                finding(
                        begins.isAfter(mustStart.startBy()) ? Outcome.NOT_MET : Outcome.MET,
                        dates,
                        begins,
                        day,
                        term,
                        Step.of("action-under-mandate.must-begin")
                                .with("startBy", mustStart.startBy())
                                .with("begins", begins));
            case MandateTerm.Unknown _, MandateTerm.AgreementNotAllowed _ ->
                finding(
                        Outcome.UNKNOWN,
                        dates,
                        begins,
                        day,
                        term,
                        term.explanation().steps());
        };
    }

    private static Finding finding(
            Outcome outcome, MandateDates dates, LocalDate begins, LocalDate day, MandateTerm term, Step step) {
        return finding(outcome, dates, begins, day, term, List.of(step));
    }

    private static Finding finding(
            Outcome outcome, MandateDates dates, LocalDate begins, LocalDate day, MandateTerm term, List<Step> steps) {
        Explanation ofTerm = term.explanation();
        return Finding.of(
                outcome,
                new Explanation(
                        ofTerm.rule(),
                        ofTerm.rulesVersion(),
                        dates.inputs().and("begins", begins).and("day", day).facts(),
                        steps,
                        ofTerm.provision(),
                        ofTerm.cases(),
                        ofTerm.alternatives(),
                        ofTerm.missing(),
                        ofTerm.unverified()));
    }
}
