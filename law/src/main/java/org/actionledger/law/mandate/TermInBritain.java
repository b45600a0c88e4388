package org.actionledger.law.mandate;

import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;

/**
 * How long a mandate lasts in Great Britain: a question of the day the ballot opened, counted from the day it closed.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/234">1992 Act, section 234</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2016/15/section/9">Trade Union Act 2016, section 9</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/72">Employment Rights Act 2025, section 72</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2026/3/schedule/2">SI 2026/3, schedule 2, paragraph 9</a>
 */
final class TermInBritain {

    static final Statutory<Length> LENGTH = Statutory.<Length>originally(new Length.Weeks(4, 8))
            .then(LocalDate.of(2017, MARCH, 1), new Length.Months(6, 9))
            .then(LocalDate.of(2026, FEBRUARY, 18), new Length.Months(12, 12));

    static final Rule RULE = Rule.ofGreatBritain(
                    "gb.mandate-term",
                    "A ballot supports action for so long, beginning with the day of the ballot",
                    "the day the ballot opened",
                    Provision.ofAct1992("234", ""))
            .citing(
                    Provision.ofAct2016("9"),
                    Provision.ofAct2025("72"),
                    Provision.ofTransition2026("9"),
                    Provision.ofAct1992("246", ""))
            .saying(LENGTH, Length::says);

    private TermInBritain() {}

    static MandateTerm of(StatuteBook book, MandateDates dates) {
        LocalDate ballotDay = dates.ballotDay();
        LocalDate openedOn = dates.openedOn();
        if (ballotDay == null) {
            return unknown(
                    book,
                    dates,
                    "The last day of voting is not recorded, and a mandate begins with it.",
                    List.of("ballotDay"));
        }
        if (openedOn != null && openedOn.isAfter(ballotDay)) {
            return unknown(
                    book,
                    dates,
                    "The ballot is recorded as opening on %s, after its last day %s, so one of the two is wrong."
                            .formatted(InWords.day(openedOn), InWords.day(ballotDay)),
                    List.of("openedOn", "ballotDay"));
        }
        List<Length> possible = dates.opening().possible(LENGTH);
        return possible.size() == 1
                ? counted(book, dates, new Reckoning(possible.getFirst(), ballotDay, dates.agreedUntil()))
                : undecided(book, dates, ballotDay, possible);
    }

    private static MandateTerm counted(StatuteBook book, MandateDates dates, Reckoning reckoning) {
        return reckoning
                .objection()
                .<MandateTerm>map(objection -> new MandateTerm.AgreementNotAllowed(
                        explained(book, dates, objection).turningOn(book, dates.opening())))
                .orElseGet(() -> ending(book, dates, reckoning));
    }

    private static MandateTerm ending(StatuteBook book, MandateDates dates, Reckoning reckoning) {
        String opened = dates.openedOn() == null
                ? "The ballot closed before 1 March 2017, so it opened before then too"
                : "The ballot opened on " + InWords.day(dates.openedOn());
        String lasts =
                switch (reckoning.length()) {
                    case Length.Months months -> "%s, so its mandate lasts %s.".formatted(opened, months.inWords());
                    case Length.Weeks weeks ->
                        "%s, so action must be called and begin within %s; begun in time, it has no last day."
                                .formatted(opened, weeks.inWords());
                };
        Explanation explanation = explained(book, dates, lasts + " " + reckoning.arithmetic())
                .turningOn(book, dates.opening())
                .considering(OtherReadings.of(reckoning, dates.opening()));
        return switch (reckoning.length()) {
            case Length.Months _ ->
                new MandateTerm.Ends(reckoning.lastDay(), explanation.citing(RoyalCollegeOfNursing.CASE));
            case Length.Weeks _ -> new MandateTerm.MustStart(reckoning.lastDay(), explanation);
        };
    }

    private static MandateTerm undecided(
            StatuteBook book, MandateDates dates, LocalDate ballotDay, List<Length> possible) {
        return new MandateTerm.Unknown(explained(
                        book,
                        dates,
                        "The day the ballot opened is not recorded, and how long a mandate lasts depends on it.")
                .lacking(List.of("openedOn"))
                .considering(OtherReadings.ofEach(possible, ballotDay)));
    }

    private static MandateTerm unknown(StatuteBook book, MandateDates dates, String why, List<String> missing) {
        return new MandateTerm.Unknown(explained(book, dates, why).lacking(missing));
    }

    private static Explanation explained(StatuteBook book, MandateDates dates, String sentence) {
        return Explanation.of(RULE, book, dates.inputs(), sentence);
    }
}
