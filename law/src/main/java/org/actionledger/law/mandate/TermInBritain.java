package org.actionledger.law.mandate;

import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.actionledger.law.Explanation;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;
import org.jspecify.annotations.Nullable;

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

    static final Rule RULE = Rule.ofGreatBritain("gb.mandate-term", Provision.ofAct1992("234", ""))
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
            return unknown(book, dates, Step.of("mandate-term.no-ballot-day"), List.of("ballotDay"));
        }
        if (openedOn != null && openedOn.isAfter(ballotDay)) {
            return unknown(
                    book,
                    dates,
                    Step.of("mandate-term.opened-after-its-last-day")
                            .with("openedOn", openedOn)
                            .with("ballotDay", ballotDay),
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
        List<Step> steps = new ArrayList<>();
        steps.add(lasts(dates.openedOn(), reckoning.length()));
        steps.addAll(reckoning.arithmetic());
        Explanation explanation = Explanation.of(RULE, book, dates.inputs(), steps)
                .turningOn(book, dates.opening())
                .considering(OtherReadings.of(reckoning, dates.opening()));
        return switch (reckoning.length()) {
            case Length.Months _ ->
                new MandateTerm.Ends(reckoning.lastDay(), explanation.citing(RoyalCollegeOfNursing.CASE));
            case Length.Weeks _ -> new MandateTerm.MustStart(reckoning.lastDay(), explanation);
        };
    }

    private static Step lasts(@Nullable LocalDate openedOn, Length length) {
        Step opened = openedOn == null
                ? Step.of("mandate-term.opened-before-2017")
                : Step.of("mandate-term.opened-on").with("openedOn", openedOn);
        String key =
                switch (length) {
                    case Length.Months _ -> "mandate-term.lasts-months";
                    case Length.Weeks _ -> "mandate-term.lasts-weeks";
                };
        return Step.of(key).with("opened", opened).with("length", length.said());
    }

    private static MandateTerm undecided(
            StatuteBook book, MandateDates dates, LocalDate ballotDay, List<Length> possible) {
        return new MandateTerm.Unknown(explained(book, dates, Step.of("mandate-term.no-opening-day"))
                .lacking(List.of("openedOn"))
                .considering(OtherReadings.ofEach(possible, ballotDay)));
    }

    private static MandateTerm unknown(StatuteBook book, MandateDates dates, Step why, List<String> missing) {
        return new MandateTerm.Unknown(explained(book, dates, why).lacking(missing));
    }

    private static Explanation explained(StatuteBook book, MandateDates dates, Step... steps) {
        return Explanation.of(RULE, book, dates.inputs(), steps);
    }
}
