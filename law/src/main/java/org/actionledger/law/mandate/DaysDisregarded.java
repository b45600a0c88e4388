package org.actionledger.law.mandate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionledger.law.Alternative;
import org.actionledger.law.Alternative.Standing;
import org.actionledger.law.CourtCase;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.mandate.Prohibition.Stretch;

/**
 * Days in which a court kept the union from calling action do not count, if the court so orders; the days in which it had the
 * application before it never do.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/234">1992 Act, section 234(2) to (6)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/117">1995 Order, article 117</a>
 */
final class DaysDisregarded {

    private static final String TITLE =
            "Days on which a court kept the union from calling action do not count, if the court so orders";

    private static final String TURNS_ON = "the days of the prohibition and of the application to the court";

    static final Rule IN_BRITAIN = Rule.ofGreatBritain(
                    "gb.days-disregarded", TITLE, TURNS_ON, Provision.ofAct1992("234", "(2) to (6)"))
            .contested("Whether the days of the application and of its determination count themselves is not settled.");

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.days-disregarded", TITLE, TURNS_ON, Provision.ofNorthernIrelandOrder1995("117", ""))
            .unverified("The text was not seen; that it follows the one of Great Britain before 2017 is inferred.");

    /** Where action must begin within weeks, no order lets it begin after these. */
    private static final int LATEST_WEEKS = 12;

    private DaysDisregarded() {}

    static MandateTerm from(StatuteBook book, MandateDates dates, MandateTerm term) {
        LocalDate ballotDay = dates.ballotDay();
        if (dates.prohibitions().isEmpty() || ballotDay == null) {
            return term;
        }
        List<String> missing = dates.prohibitions().stream()
                .flatMap(prohibition -> prohibition.missing().stream())
                .distinct()
                .toList();
        return switch (term) {
            case MandateTerm.Unknown _, MandateTerm.AgreementNotAllowed _ -> term;
            case MandateTerm.Ends _, MandateTerm.MustStart _
            when !missing.isEmpty() ->
                new MandateTerm.Unknown(explained(
                                book,
                                dates,
                                ballotDay,
                                term,
                                "What the court decided, or when, is not recorded. Until then the mandate is sure to last only as long as without its order.")
                        .lacking(missing));
            case MandateTerm.Ends ends -> {
                LocalDate last = pushed(dates, ballotDay, ends.lastDay(), false);
                yield new MandateTerm.Ends(
                        last,
                        explained(book, dates, ballotDay, term, sentence(dates, ends.lastDay(), last))
                                .considering(countingBothEnds(last, pushed(dates, ballotDay, ends.lastDay(), true))));
            }
            case MandateTerm.MustStart start -> {
                LocalDate latest = ballotDay.plusWeeks(LATEST_WEEKS).minusDays(1);
                LocalDate by = earlier(latest, pushed(dates, ballotDay, start.startBy(), false));
                String longStop = by.equals(latest)
                        ? " No order reaches beyond %d weeks beginning with the last day of voting."
                                .formatted(LATEST_WEEKS)
                        : "";
                yield new MandateTerm.MustStart(
                        by,
                        explained(book, dates, ballotDay, term, sentence(dates, start.startBy(), by) + longStop)
                                .considering(countingBothEnds(
                                        by, earlier(latest, pushed(dates, ballotDay, start.startBy(), true)))));
            }
        };
    }

    /** A day that does not count moves the end on by one, which may bring more of the stretch within the mandate. */
    private static LocalDate pushed(MandateDates dates, LocalDate ballotDay, LocalDate end, boolean bothEnds) {
        LocalDate last = end;
        LocalDate next = ballotDay;
        for (Stretch stretch : stretches(dates, bothEnds)) {
            LocalDate from = stretch.from().isBefore(next) ? next : stretch.from();
            if (!from.isAfter(last) && !from.isAfter(stretch.until())) {
                last = last.plusDays(new Stretch(from, stretch.until()).days());
                next = stretch.until().plusDays(1);
            }
        }
        return last;
    }

    private static List<Stretch> stretches(MandateDates dates, boolean bothEnds) {
        return dates.prohibitions().stream()
                .flatMap(prohibition -> Stream.of(prohibition.underTheOrder(), prohibition.beforeTheCourt(bothEnds)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
    }

    private static String sentence(MandateDates dates, LocalDate without, LocalDate with) {
        String order = dates.jurisdiction() == Jurisdiction.SCOTLAND ? "interdict" : "injunction";
        return "Without the days that do not count because of an %s or an undertaking, and of the time that the court took over the application, the last day would be %s. They move it to %s."
                .formatted(order, InWords.day(without), InWords.day(with));
    }

    private static List<Alternative> countingBothEnds(LocalDate cautious, LocalDate generous) {
        return generous.equals(cautious)
                ? List.of()
                : List.of(new Alternative(
                        Standing.ARGUABLE,
                        "If the days on which the union applied and the court decided do not count either, it is %s. Only whole days in between are left out here, which is safer."
                                .formatted(InWords.day(generous)),
                        generous));
    }

    private static Explanation explained(
            StatuteBook book, MandateDates dates, LocalDate ballotDay, MandateTerm term, String sentence) {
        Explanation ofTerm = term.explanation();
        Explanation explanation = Explanation.of(
                        dates.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                        book,
                        dates.inputs(),
                        ofTerm.sentence() + " " + sentence)
                .turningOn(book, ballotDay);
        for (CourtCase decided : ofTerm.cases()) {
            explanation = explanation.citing(decided);
        }
        return explanation;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
