package org.actionledger.law.mandate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.actionledger.law.Step;

/** How long a mandate lasts, counted so that the ballot day is the first day of it. */
sealed interface Length {

    LocalDate lastDay(LocalDate ballotDay);

    /** The furthest that union and employer may agree on; the same where they may agree on nothing. */
    Length byAgreement();

    /** For example "6 months". */
    Step said();

    /** What the rule says of it. */
    Step says();

    /** How one comes from the ballot day to the last day. */
    List<Step> arithmetic(LocalDate ballotDay);

    /** Action within these months is covered, and none after them. */
    record Months(int months, int agreed) implements Length {

        /**
         * The day before the same day of the month; the end of a month that has no such day, and then not a day earlier.
         *
         * <p>So reads every period of months "beginning with" a day: Dodds v Walker in the House of Lords, 1981, and in words rule
         * 1.4(2)(a) of SI 2018/1082.
         */
        @Override
        public LocalDate lastDay(LocalDate ballotDay) {
            YearMonth target = YearMonth.from(ballotDay).plusMonths(months);
            return endsWithTheMonth(ballotDay)
                    ? target.atEndOfMonth()
                    : target.atDay(ballotDay.getDayOfMonth()).minusDays(1);
        }

        boolean endsWithTheMonth(LocalDate ballotDay) {
            return !YearMonth.from(ballotDay).plusMonths(months).isValidDay(ballotDay.getDayOfMonth());
        }

        @Override
        public Months byAgreement() {
            return new Months(agreed, agreed);
        }

        @Override
        public Step said() {
            return Step.of("mandate-term.months").with("months", months);
        }

        @Override
        public Step says() {
            return months == agreed
                    ? Step.of("mandate-term.says-months").with("months", said())
                    : Step.of("mandate-term.says-months-or-agreed")
                            .with("months", said())
                            .with("agreed", byAgreement().said());
        }

        @Override
        public List<Step> arithmetic(LocalDate ballotDay) {
            LocalDate last = lastDay(ballotDay);
            Step first = Step.of("mandate-term.first-of-months")
                    .with("months", said())
                    .with("ballotDay", ballotDay);
            Step end = endsWithTheMonth(ballotDay)
                    ? Step.of("mandate-term.end-with-the-month")
                            .with("number", ballotDay.getDayOfMonth())
                            .with("lastDay", last)
                    : Step.of("mandate-term.end-the-day-before")
                            .with("months", said())
                            .with("sameDay", last.plusDays(1))
                            .with("lastDay", last);
            return List.of(first, end);
        }
    }

    /** Action must have been called and begun within these weeks, and may then go on. */
    record Weeks(int weeks, int agreed) implements Length {

        @Override
        public LocalDate lastDay(LocalDate ballotDay) {
            return ballotDay.plusWeeks(weeks).minusDays(1);
        }

        @Override
        public Weeks byAgreement() {
            return new Weeks(agreed, agreed);
        }

        @Override
        public Step said() {
            return Step.of("mandate-term.weeks").with("weeks", weeks);
        }

        @Override
        public Step says() {
            return Step.of("mandate-term.says-weeks")
                    .with("weeks", said())
                    .with("agreed", byAgreement().said());
        }

        @Override
        public List<Step> arithmetic(LocalDate ballotDay) {
            return List.of(Step.of("mandate-term.first-of-weeks")
                    .with("weeks", said())
                    .with("ballotDay", ballotDay)
                    .with("lastDay", lastDay(ballotDay)));
        }
    }
}
