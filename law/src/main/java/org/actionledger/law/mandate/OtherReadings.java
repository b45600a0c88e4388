package org.actionledger.law.mandate;

import static org.actionledger.law.Alternative.Standing.ON_OTHER_FACTS;
import static org.actionledger.law.Alternative.Standing.SAFER;
import static org.actionledger.law.Alternative.Standing.WRONG;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.law.Alternative;
import org.actionledger.law.InWords;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Statutory.Period;

/** Other days that one may come to for the end of a mandate in Great Britain, and what speaks against each. */
final class OtherReadings {

    private OtherReadings() {}

    static List<Alternative> of(Reckoning reckoning, OpeningDay opening) {
        Stream<Alternative> ofCounting = reckoning.agreedUntil() == null
                        && reckoning.length() instanceof Length.Months months
                ? Stream.concat(ofTheMonth(months, reckoning.ballotDay()), ofAgreement(months, reckoning.ballotDay()))
                : Stream.empty();
        return Stream.concat(ofCounting, ofLaterLaw(reckoning, opening)).toList();
    }

    /** Where the opening day is not known: the day that each text of the rule would give. */
    static List<Alternative> ofEach(List<Length> possible, LocalDate ballotDay) {
        return possible.stream()
                .map(length -> new Alternative(
                        ON_OTHER_FACTS,
                        openedWhen(length) + ", it is " + length.inWords() + ". " + length.arithmetic(ballotDay),
                        length.lastDay(ballotDay)))
                .toList();
    }

    private static Stream<Alternative> ofTheMonth(Length.Months months, LocalDate ballotDay) {
        LocalDate last = months.lastDay(ballotDay);
        return months.endsWithTheMonth(ballotDay)
                ? Stream.of(new Alternative(
                        SAFER,
                        "No court has ruled on a mandate whose last month is too short. Whoever wants to be safe ends a day earlier, on %s."
                                .formatted(InWords.day(last.minusDays(1))),
                        last.minusDays(1)))
                : Stream.of(new Alternative(
                        WRONG,
                        "Counting from the day after the ballot closed gives %s. The High Court rejected that in the Royal College of Nursing case."
                                .formatted(InWords.day(last.plusDays(1))),
                        last.plusDays(1)));
    }

    private static Stream<Alternative> ofAgreement(Length.Months months, LocalDate ballotDay) {
        LocalDate agreed = months.byAgreement().lastDay(ballotDay);
        return agreed.equals(months.lastDay(ballotDay))
                ? Stream.empty()
                : Stream.of(new Alternative(
                        ON_OTHER_FACTS,
                        "An employer may agree, for itself only, to as much as %s, which end on %s."
                                .formatted(months.byAgreement().inWords(), InWords.day(agreed)),
                        agreed));
    }

    private static Stream<Alternative> ofLaterLaw(Reckoning reckoning, OpeningDay opening) {
        return TermInBritain.LENGTH.periods().stream()
                .filter(later -> !opening.mayBeOnOrAfter(later.from())
                        && !reckoning.lastDay().isBefore(later.from()))
                .map(later -> new Alternative(
                        WRONG,
                        "The %s that ballots give since %s would end on %s, but this one opened before that day."
                                .formatted(
                                        later.value().inWords(),
                                        InWords.day(later.from()),
                                        InWords.day(later.value().lastDay(reckoning.ballotDay()))),
                        later.value().lastDay(reckoning.ballotDay())));
    }

    private static String openedWhen(Length length) {
        Period<Length> period = TermInBritain.LENGTH.periods().stream()
                .filter(each -> each.value().equals(length))
                .findFirst()
                .orElseThrow();
        if (period.from().equals(LocalDate.MIN)) {
            return "If it opened on or before " + InWords.day(period.until());
        }
        return period.until().equals(LocalDate.MAX)
                ? "If it opened on or after " + InWords.day(period.from())
                : "If it opened from %s to %s".formatted(InWords.day(period.from()), InWords.day(period.until()));
    }
}
