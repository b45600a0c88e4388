package org.actionledger.ballot.lawdesk;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.mandate.Prohibition;
import org.actionledger.law.notice.DaysOfAction;
import org.actionledger.law.notice.NoticeGiven;
import org.actionledger.law.plan.PlannedDays;
import org.jspecify.annotations.Nullable;

/**
 * Days of action that somebody has in mind, with the ballot that they rest on and the notices there are.
 *
 * @param ballotDay last day on which votes could be cast
 * @param begun the first day of action that there was under this mandate already
 * @param prohibitions times that the union asked a court not to count
 * @param employers where there are none, the days are held against a mandate without any notice
 */
record PlannedDaysQuestion(
        Jurisdiction jurisdiction,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate ballotDay,
        @Nullable LocalDate begun,
        List<Prohibition> prohibitions,
        List<LocalDate> days,
        List<Employer> employers) {

    private static final int MOST_DAYS = 60;
    private static final int MOST = 20;

    PlannedDaysQuestion {
        Within.calendar("openedOn", openedOn);
        Within.calendar("ballotDay", ballotDay);
        Within.calendar("begun", begun);
        Within.atMost(MOST, "prohibitions", prohibitions);
        prohibitions.forEach(prohibition -> {
            Within.calendar("prohibitions.from", prohibition.from());
            Within.calendar("prohibitions.until", prohibition.until());
            Within.calendar("prohibitions.applied", prohibition.applied());
            Within.calendar("prohibitions.determined", prohibition.determined());
        });
        if (days.isEmpty()) {
            throw new IllegalArgumentException("days is empty");
        }
        Within.atMost(MOST_DAYS, "days", days);
        Within.calendar("days", days);
        Within.atMost(MOST, "employers", employers);
    }

    /**
     * One employer whose workers are to be called out.
     *
     * @param agreedUntil last day, or start-by day, that the union and this employer agreed on
     * @param resultTold the day this employer had been told the result of the ballot
     */
    record Employer(
            @Nullable String employer,
            @Nullable LocalDate agreedUntil,
            @Nullable LocalDate resultTold,
            List<Notice> notices) {

        Employer {
            Within.words("employer", employer);
            Within.calendar("agreedUntil", agreedUntil);
            Within.calendar("resultTold", resultTold);
            Within.atMost(MOST, "notices", notices);
        }
    }

    /**
     * A notice of action.
     *
     * @param received the day this employer received it
     * @param continuousFrom the first day, of action that is to go on
     * @param days each of them, of action on some days only
     */
    record Notice(
            @Nullable LocalDate received,
            @Nullable Boolean agreedShorter,
            @Nullable LocalDate continuousFrom,
            List<LocalDate> days) {

        Notice {
            Within.calendar("received", received);
            Within.calendar("continuousFrom", continuousFrom);
            Within.atMost(MOST_DAYS, "days", days);
            Within.calendar("days", days);
            if ((continuousFrom == null) == days.isEmpty()) {
                throw new IllegalArgumentException("a notice has either continuousFrom or days");
            }
        }

        NoticeGiven given(Jurisdiction jurisdiction, @Nullable LocalDate resultTold) {
            return new NoticeGiven(
                    jurisdiction,
                    received,
                    resultTold,
                    Boolean.TRUE.equals(agreedShorter),
                    continuousFrom == null
                            ? new DaysOfAction.Discontinuous(days)
                            : new DaysOfAction.Continuous(continuousFrom));
        }
    }

    /** Those asked about; somebody without a name where nobody is. */
    List<Employer> everyEmployer() {
        return employers.isEmpty() ? List.of(new Employer(null, null, null, List.of())) : employers;
    }

    PlannedDays planned(Employer employer) {
        return new PlannedDays(
                new MandateDates(jurisdiction, openedOn, ballotDay, employer.agreedUntil(), prohibitions),
                days,
                employer.notices().stream()
                        .map(notice -> notice.given(jurisdiction, employer.resultTold()))
                        .toList(),
                begun);
    }
}
