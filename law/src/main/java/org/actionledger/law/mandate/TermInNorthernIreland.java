package org.actionledger.law.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.law.Alternative;
import org.actionledger.law.Alternative.Standing;
import org.actionledger.law.Explanation;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * How soon action must begin in Northern Ireland, where a mandate does not expire once it has.
 *
 * <p>Whether the ballot day counts as the first day is not settled, because the Interpretation Act (Northern Ireland) 1954 leaves out the
 * day that a period is reckoned from. The answer counts it, which is the safer way.
 *
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/117">1995 Order, article 117</a>
 * @see <a href="https://www.legislation.gov.uk/apni/1954/33/section/39">Interpretation Act (NI) 1954, section 39</a>
 */
final class TermInNorthernIreland {

    static final Rule RULE = Rule.ofNorthernIreland("ni.mandate-term", Provision.ofNorthernIrelandOrder1995("117", ""))
            .citing(Provision.ofNorthernIrelandOrder1995("116", "(3)(b)"), Provision.of("apni/1954/33/section/39"))
            .contested();

    private static final Length.Weeks LENGTH = new Length.Weeks(4, 8);

    private TermInNorthernIreland() {}

    static MandateTerm of(StatuteBook book, MandateDates dates) {
        LocalDate ballotDay = dates.ballotDay();
        if (ballotDay == null) {
            return new MandateTerm.Unknown(explained(book, dates, Step.of("mandate-term.no-ballot-day-for-weeks"))
                    .turningOn(book, dates.opening())
                    .lacking(List.of("ballotDay")));
        }
        Reckoning reckoning = new Reckoning(LENGTH, ballotDay, dates.agreedUntil());
        return reckoning
                .objection()
                .<MandateTerm>map(objection -> new MandateTerm.AgreementNotAllowed(
                        explained(book, dates, objection).turningOn(book, ballotDay)))
                .orElseGet(() -> new MandateTerm.MustStart(
                        reckoning.lastDay(),
                        Explanation.of(
                                        RULE,
                                        book,
                                        dates.inputs(),
                                        Stream.concat(
                                                        Stream.of(
                                                                Step.of("mandate-term.lasts-weeks-in-northern-ireland")
                                                                        .with("length", LENGTH.said())),
                                                        reckoning.arithmetic().stream())
                                                .toList())
                                .turningOn(book, ballotDay)
                                .considering(theOtherCount(dates, ballotDay))));
    }

    private static List<Alternative> theOtherCount(MandateDates dates, LocalDate ballotDay) {
        if (dates.agreedUntil() != null) {
            return List.of();
        }
        LocalDate dayLater = LENGTH.lastDay(ballotDay).plusDays(1);
        return List.of(new Alternative(
                Standing.ARGUABLE,
                Step.of("mandate-term.ballot-day-left-out")
                        .with("length", LENGTH.said())
                        .with("dayLater", dayLater),
                dayLater));
    }

    private static Explanation explained(StatuteBook book, MandateDates dates, Step... steps) {
        return Explanation.of(RULE, book, dates.inputs(), steps);
    }
}
