package org.actionledger.desk.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures as people print them: {@code £21.3m}, {@code 6.5 %}, {@code 4 years}, {@code 7,905}; and those that nobody printed. */
final class PrintedFigures {

    static final String COUNT = "\\d{1,9}|\\d{1,3}(,\\d{3}){1,2}";
    static final String PERCENTAGE = "(\\d{1,3}(\\.\\d{1,6})?) ?%?";
    static final String AMOUNT = "(£)?((\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,6})?)(k|m|bn)?( ?(%|days?|years?))?";
    static final String UNLESS_PUBLISHED = "not published|unknown";

    private static final String NOT_PUBLISHED = "not published";
    private static final String UNKNOWN = "unknown";

    private static final Pattern COUNT_PATTERN = Pattern.compile(COUNT);
    private static final Pattern PERCENTAGE_PATTERN = Pattern.compile(PERCENTAGE);
    private static final Pattern AMOUNT_PATTERN = Pattern.compile(AMOUNT);
    private static final int POUNDS = 1;
    private static final int DIGITS = 2;
    private static final int MULTIPLE = 6;
    private static final int UNIT = 8;

    private static final Map<String, BigDecimal> TIMES =
            Map.of("k", new BigDecimal("1000"), "m", new BigDecimal("1000000"), "bn", new BigDecimal("1000000000"));
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private PrintedFigures() {}

    /** A whole number that is not negative. */
    record Count(@JsonValue int number) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Count of(String written) {
            return new Count(count(written).orElseThrow());
        }
    }

    /** A count; null where it is unknown, or was not published. */
    record CountIfPublished(@Nullable Integer number, boolean isNotPublished) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static CountIfPublished of(String written) {
            return new CountIfPublished(count(written).orElse(null), written.equals(NOT_PUBLISHED));
        }
    }

    /** Decimal digits up to a hundred. */
    record Percentage(@JsonValue String digits) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Percentage of(String written) {
            return new Percentage(percentage(written).orElseThrow());
        }
    }

    /** A percentage; null where it is unknown, or was not published. */
    record PercentageIfPublished(@Nullable String digits, boolean isNotPublished) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static PercentageIfPublished of(String written) {
            return new PercentageIfPublished(percentage(written).orElse(null), written.equals(NOT_PUBLISHED));
        }
    }

    /**
     * A figure with its unit.
     *
     * @param kind {@code MONEY}, {@code PERCENTAGE}, {@code DAYS}, {@code YEARS} or {@code NUMBER}
     * @param digits money in pounds
     */
    record Amount(String kind, String digits) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Amount of(String written) {
            return amount(written).orElseThrow();
        }
    }

    static Optional<Integer> count(String written) {
        return COUNT_PATTERN.matcher(written).matches()
                ? Optional.of(Integer.valueOf(written.replace(",", "")))
                : Optional.empty();
    }

    static Optional<String> percentage(String written) {
        Matcher percentage = PERCENTAGE_PATTERN.matcher(written);
        return percentage.matches() && new BigDecimal(percentage.group(1)).compareTo(HUNDRED) <= 0
                ? Optional.of(percentage.group(1))
                : Optional.empty();
    }

    static Optional<Amount> amount(String written) {
        Matcher amount = AMOUNT_PATTERN.matcher(written);
        return !amount.matches()
                        || (amount.group(POUNDS) != null && amount.group(UNIT) != null)
                        || isBeyondBelief(value(amount))
                ? Optional.empty()
                : Optional.of(new Amount(kind(amount), printed(value(amount), amount.group(MULTIPLE) != null)));
    }

    /** They who have it never printed it, or it is not known. */
    static boolean isNone(String written) {
        return written.equals(NOT_PUBLISHED) || written.equals(UNKNOWN);
    }

    private static BigDecimal value(Matcher amount) {
        BigDecimal digits = new BigDecimal(amount.group(DIGITS).replace(",", ""));
        String times = amount.group(MULTIPLE);
        return times == null ? digits : digits.multiply(TIMES.getOrDefault(times, BigDecimal.ONE));
    }

    /** More digits than an event holds. */
    private static boolean isBeyondBelief(BigDecimal value) {
        return value.precision() - value.scale() > 15;
    }

    private static String kind(Matcher amount) {
        if (amount.group(POUNDS) != null) {
            return "MONEY";
        }
        return switch (amount.group(UNIT)) {
            case "%" -> "PERCENTAGE";
            case "day", "days" -> "DAYS";
            case "year", "years" -> "YEARS";
            case null, default -> "NUMBER";
        };
    }

    /** A figure keeps the digits that were printed, so 5.50 stays 5.50; only millions and the like are written out. */
    private static String printed(BigDecimal value, boolean writtenOut) {
        return writtenOut && value.stripTrailingZeros().scale() <= 0
                ? value.toBigInteger().toString()
                : value.toPlainString();
    }
}
