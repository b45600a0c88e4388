package org.actionledger.law.mandate;

import java.time.LocalDate;
import java.time.YearMonth;
import org.actionledger.law.InWords;

/** How long a mandate lasts, counted so that the ballot day is the first day of it. */
sealed interface Length {

    LocalDate lastDay(LocalDate ballotDay);

    /** The furthest that union and employer may agree on; the same where they may agree on nothing. */
    Length byAgreement();

    /** For example "6 months". */
    String inWords();

    /** What the rule says of it. */
    String says();

    /** How one comes from the ballot day to the last day. */
    String arithmetic(LocalDate ballotDay);

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
        public String inWords() {
            return months + " months";
        }

        @Override
        public String says() {
            return months == agreed
                    ? inWords() + ", and no agreement lengthens them"
                    : "%s, or up to %s as agreed with an employer"
                            .formatted(inWords(), byAgreement().inWords());
        }

        @Override
        public String arithmetic(LocalDate ballotDay) {
            String first =
                    "The first of the %s is the last day of voting, %s. ".formatted(inWords(), InWords.day(ballotDay));
            LocalDate last = lastDay(ballotDay);
            return endsWithTheMonth(ballotDay)
                    ? first
                            + "The month they end in has no day %d, so they end with that month: %s is the last day."
                                    .formatted(ballotDay.getDayOfMonth(), InWords.day(last))
                    : first
                            + "The same day of the month %s on is %s, and they end the day before: %s is the last day."
                                    .formatted(inWords(), InWords.day(last.plusDays(1)), InWords.day(last));
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
        public String inWords() {
            return weeks + " weeks";
        }

        @Override
        public String says() {
            return "action begins within %s, or up to %s as agreed with an employer, and then has no last day"
                    .formatted(inWords(), byAgreement().inWords());
        }

        @Override
        public String arithmetic(LocalDate ballotDay) {
            return "The first day of the %s is the last day of voting, %s, so they end on %s."
                    .formatted(inWords(), InWords.day(ballotDay), InWords.day(lastDay(ballotDay)));
        }
    }
}
