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
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;
import org.actionledger.law.mandate.Prohibition.Stretch;

/**
 * Days in which a court kept the union from calling action do not count, if the court so orders; the days in which it had the
 * application before it never do.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/234">1992 Act, section 234(2) to (6)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/117">1995 Order, article 117</a>
 */
final class DaysDisregarded {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.days-disregarded", Provision.ofAct1992("234", "(2) to (6)"))
            .contested();

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.days-disregarded", Provision.ofNorthernIrelandOrder1995("117", ""))
            .unverified();

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
                new MandateTerm.Unknown(
                        explained(book, dates, ballotDay, term, Step.of("days-disregarded.not-recorded"))
                                .lacking(missing));
            case MandateTerm.Ends ends -> {
                LocalDate last = pushed(dates, ballotDay, ends.lastDay(), false);
                yield new MandateTerm.Ends(
                        last,
                        explained(book, dates, ballotDay, term, moved(dates, ends.lastDay(), last))
                                .considering(countingBothEnds(last, pushed(dates, ballotDay, ends.lastDay(), true))));
            }
            case MandateTerm.MustStart start -> {
                LocalDate latest = ballotDay.plusWeeks(LATEST_WEEKS).minusDays(1);
                LocalDate by = earlier(latest, pushed(dates, ballotDay, start.startBy(), false));
                Step moved = moved(dates, start.startBy(), by);
                Step[] steps = by.equals(latest)
                        ? new Step[] {
                            moved, Step.of("days-disregarded.long-stop").with("weeks", LATEST_WEEKS)
                        }
                        : new Step[] {moved};
                yield new MandateTerm.MustStart(
                        by,
                        explained(book, dates, ballotDay, term, steps)
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

    private static Step moved(MandateDates dates, LocalDate without, LocalDate with) {
        return Step.of(
                        dates.jurisdiction() == Jurisdiction.SCOTLAND
                                ? "days-disregarded.moved-by-interdict"
                                : "days-disregarded.moved-by-injunction")
                .with("without", without)
                .with("with", with);
    }

    private static List<Alternative> countingBothEnds(LocalDate cautious, LocalDate generous) {
        return generous.equals(cautious)
                ? List.of()
                : List.of(new Alternative(
                        Standing.ARGUABLE,
                        Step.of("days-disregarded.counting-both-ends").with("generous", generous),
                        generous));
    }

    private static Explanation explained(
            StatuteBook book, MandateDates dates, LocalDate ballotDay, MandateTerm term, Step... steps) {
        Explanation ofTerm = term.explanation();
        Explanation explanation = Explanation.of(
                        dates.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                        book,
                        dates.inputs(),
                        Stream.concat(ofTerm.steps().stream(), Stream.of(steps)).toList())
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
