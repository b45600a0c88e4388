package org.actionledger.law.mandate;

import static org.actionledger.law.Alternative.Standing.ON_OTHER_FACTS;
import static org.actionledger.law.Alternative.Standing.SAFER;
import static org.actionledger.law.Alternative.Standing.WRONG;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.law.Alternative;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Statutory.Period;
import org.actionledger.law.Step;

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
                        ON_OTHER_FACTS, ifOpened(length, length.arithmetic(ballotDay)), length.lastDay(ballotDay)))
                .toList();
    }

    private static Stream<Alternative> ofTheMonth(Length.Months months, LocalDate ballotDay) {
        LocalDate last = months.lastDay(ballotDay);
        return months.endsWithTheMonth(ballotDay)
                ? Stream.of(new Alternative(
                        SAFER,
                        Step.of("mandate-term.safer-a-day-earlier").with("earlier", last.minusDays(1)),
                        last.minusDays(1)))
                : Stream.of(new Alternative(
                        WRONG,
                        Step.of("mandate-term.counted-from-the-day-after").with("later", last.plusDays(1)),
                        last.plusDays(1)));
    }

    private static Stream<Alternative> ofAgreement(Length.Months months, LocalDate ballotDay) {
        LocalDate agreed = months.byAgreement().lastDay(ballotDay);
        return agreed.equals(months.lastDay(ballotDay))
                ? Stream.empty()
                : Stream.of(new Alternative(
                        ON_OTHER_FACTS,
                        Step.of("mandate-term.employer-may-agree")
                                .with("length", months.byAgreement().said())
                                .with("agreed", agreed),
                        agreed));
    }

    private static Stream<Alternative> ofLaterLaw(Reckoning reckoning, OpeningDay opening) {
        return TermInBritain.LENGTH.periods().stream()
                .filter(later -> !opening.mayBeOnOrAfter(later.from())
                        && !reckoning.lastDay().isBefore(later.from()))
                .map(later -> new Alternative(
                        WRONG,
                        Step.of("mandate-term.later-law")
                                .with("length", later.value().said())
                                .with("from", later.from())
                                .with("end", later.value().lastDay(reckoning.ballotDay())),
                        later.value().lastDay(reckoning.ballotDay())));
    }

    private static Step ifOpened(Length length, List<Step> arithmetic) {
        Step opened = Step.of(arithmetic.size() == 1 ? "mandate-term.if-opened" : "mandate-term.if-opened-in-two-steps")
                .with("opened", openedWhen(length))
                .with("length", length.said())
                .with("first", arithmetic.getFirst());
        return arithmetic.size() == 1 ? opened : opened.with("end", arithmetic.getLast());
    }

    private static Step openedWhen(Length length) {
        Period<Length> period = TermInBritain.LENGTH.periods().stream()
                .filter(each -> each.value().equals(length))
                .findFirst()
                .orElseThrow();
        if (period.from().equals(LocalDate.MIN)) {
            return Step.of("mandate-term.opened-by").with("until", period.until());
        }
        return period.until().equals(LocalDate.MAX)
                ? Step.of("mandate-term.opened-since").with("from", period.from())
                : Step.of("mandate-term.opened-between")
                        .with("from", period.from())
                        .with("until", period.until());
    }
}
