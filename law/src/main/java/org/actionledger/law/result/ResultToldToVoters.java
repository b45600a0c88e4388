package org.actionledger.law.result;

import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Setting;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;

/**
 * What everybody entitled to vote, and every employer, must be told of the result as soon as reasonably practicable.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/231">1992 Act, section 231</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/231A">1992 Act, section 231A</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/112">1995 Order, articles 112 and 113</a>
 */
public final class ResultToldToVoters {

    private static final String ENTITLED = "how many were entitled to vote";
    private static final String CAST = "how many votes were cast";
    private static final String YES = "how many voted Yes to each question";
    private static final String NO = "how many voted No to each question";
    private static final String SPOILED = "how many voting papers were spoiled or otherwise invalid";
    private static final String HALF = "whether at least half of those entitled voted";
    private static final String TWO_FIFTHS =
            "where the 40 % support rule applies, whether at least 40 % of those entitled voted Yes";

    private static final List<String> FOUR_FIGURES = List.of(CAST, YES, NO, SPOILED);

    private static final Statutory<List<String>> IN_BRITAIN = Statutory.originally(FOUR_FIGURES)
            .then(LocalDate.of(2017, MARCH, 1), List.of(ENTITLED, CAST, YES, NO, SPOILED, HALF, TWO_FIFTHS))
            .then(LocalDate.of(2026, FEBRUARY, 18), List.of(ENTITLED, CAST, YES, NO, SPOILED, HALF));

    private ResultToldToVoters() {}

    /** The lists that may apply: one, unless the opening day is not known and decides. */
    public static List<List<String>> items(StatuteBook book, Jurisdiction jurisdiction, OpeningDay opening) {
        return jurisdiction.lawOf(
                opening.possible(book.commencement(Setting.TURNOUT_REPEAL).applyTo(IN_BRITAIN, FOUR_FIGURES)),
                List.of(FOUR_FIGURES));
    }
}
