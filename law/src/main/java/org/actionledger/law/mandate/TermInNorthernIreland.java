package org.actionledger.law.mandate;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Alternative;
import org.actionledger.law.Alternative.Standing;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

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

    static final Rule RULE = Rule.ofNorthernIreland(
                    "ni.mandate-term",
                    "Action is called and begins within four weeks beginning with the day of the ballot",
                    "the last day of voting",
                    Provision.ofNorthernIrelandOrder1995("117", ""))
            .citing(
                    Provision.ofNorthernIrelandOrder1995("116", "(3)(b)"),
                    Provision.of("Interpretation Act (Northern Ireland) 1954, section 39", "apni/1954/33/section/39"))
            .contested(
                    "Whether the ballot day counts as the first day is not settled, and the amendment that brought eight weeks by agreement was not seen.");

    private static final Length.Weeks LENGTH = new Length.Weeks(4, 8);

    private TermInNorthernIreland() {}

    static MandateTerm of(StatuteBook book, MandateDates dates) {
        LocalDate ballotDay = dates.ballotDay();
        if (ballotDay == null) {
            return new MandateTerm.Unknown(
                    explained(book, dates, "The last day of voting is not recorded, and the weeks begin with it.")
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
                        explained(
                                        book,
                                        dates,
                                        "In Northern Ireland action must be called and begin within %s; begun in time, it has no last day. %s"
                                                .formatted(LENGTH.inWords(), reckoning.arithmetic()))
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
                "If the Interpretation Act (Northern Ireland) 1954 leaves the ballot day out of the count, the %s end a day later, on %s. No authority settles it, so the earlier day is given."
                        .formatted(LENGTH.inWords(), InWords.day(dayLater)),
                dayLater));
    }

    private static Explanation explained(StatuteBook book, MandateDates dates, String sentence) {
        return Explanation.of(RULE, book, dates.inputs(), sentence);
    }
}
