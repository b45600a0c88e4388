package org.actionledger.law.mandate;

import java.time.LocalDate;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.InWords;
import org.actionledger.law.Outcome;
import org.actionledger.law.StatuteBook;

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
                    "No action is covered before the last day of voting, %s.".formatted(InWords.day(ballotDay)));
        }
        return switch (term) {
            case MandateTerm.Ends ends ->
                finding(
                        day.isAfter(ends.lastDay()) ? Outcome.NOT_MET : Outcome.MET,
                        dates,
                        begins,
                        day,
                        term,
                        "The last day under this mandate is %s; %s is %s."
                                .formatted(
                                        InWords.day(ends.lastDay()),
                                        InWords.day(day),
                                        day.isAfter(ends.lastDay()) ? "outside" : "within"));
            case MandateTerm.MustStart mustStart ->
                finding(
                        begins.isAfter(mustStart.startBy()) ? Outcome.NOT_MET : Outcome.MET,
                        dates,
                        begins,
                        day,
                        term,
                        "Action under this mandate must begin by %s; it begins on %s."
                                .formatted(InWords.day(mustStart.startBy()), InWords.day(begins)));
            case MandateTerm.Unknown _, MandateTerm.AgreementNotAllowed _ ->
                finding(
                        Outcome.UNKNOWN,
                        dates,
                        begins,
                        day,
                        term,
                        term.explanation().sentence());
        };
    }

    private static Finding finding(
            Outcome outcome, MandateDates dates, LocalDate begins, LocalDate day, MandateTerm term, String sentence) {
        Explanation ofTerm = term.explanation();
        return Finding.of(
                outcome,
                new Explanation(
                        ofTerm.rule(),
                        ofTerm.rulesVersion(),
                        dates.inputs().and("begins", begins).and("day", day).facts(),
                        sentence,
                        ofTerm.provision(),
                        ofTerm.cases(),
                        ofTerm.alternatives(),
                        ofTerm.missing(),
                        ofTerm.unverified()));
    }
}
