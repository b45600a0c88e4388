package org.actionledger.desk.dossier;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures as people print them: {@code £21.3m}, {@code 6.5 %}, {@code 4 years}, {@code 7,905}; and those that nobody printed. */
final class PrintedFigures {

    static final String NOT_PUBLISHED = "not published";
    static final String UNKNOWN = "unknown";

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}|\\d{1,3}(,\\d{3}){1,2}");
    private static final Pattern PERCENTAGE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?) ?%?");
    private static final Pattern MEASURE = Pattern.compile(
            "(?<pounds>£)?(?<digits>(?:\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.\\d{1,6})?)(?<times>k|m|bn)?(?: ?(?<unit>%|days?|years?))?");
    private static final Map<String, BigDecimal> TIMES =
            Map.of("k", new BigDecimal("1000"), "m", new BigDecimal("1000000"), "bn", new BigDecimal("1000000000"));
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final DossierProblems problems;

    PrintedFigures(DossierProblems problems) {
        this.problems = problems;
    }

    /**
     * A figure with its unit.
     *
     * @param kind {@code MONEY}, {@code PERCENTAGE}, {@code DAYS}, {@code YEARS} or {@code NUMBER}
     * @param digits money in pounds
     */
    record Amount(String kind, String digits) {}

    Optional<Integer> count(YamlNode.Text text) {
        if (COUNT.matcher(text.value()).matches()) {
            return Optional.of(Integer.valueOf(text.value().replace(",", "")));
        }
        problems.add(
                text.line(),
                "\"" + text.value() + "\" is no count: write a whole number that is not negative, as 7905");
        return Optional.empty();
    }

    Optional<String> percentage(YamlNode.Text text) {
        Matcher percentage = PERCENTAGE.matcher(text.value());
        if (percentage.matches() && new BigDecimal(percentage.group(1)).compareTo(HUNDRED) <= 0) {
            return Optional.of(percentage.group(1));
        }
        problems.add(text.line(), "\"" + text.value() + "\" is no percentage: write 54.6 %");
        return Optional.empty();
    }

    Optional<Amount> amount(YamlNode.Text text) {
        Matcher measure = MEASURE.matcher(text.value());
        if (!measure.matches()
                || (measure.group("pounds") != null && measure.group("unit") != null)
                || isBeyondBelief(measure)) {
            problems.add(
                    text.line(),
                    "\"" + text.value()
                            + "\" is no figure: write £21.3m, 6.5 %, 2 days, 4 years, or a number such as 8");
            return Optional.empty();
        }
        return Optional.of(new Amount(kind(measure), printed(value(measure), measure.group("times") != null)));
    }

    private static BigDecimal value(Matcher measure) {
        BigDecimal digits = new BigDecimal(measure.group("digits").replace(",", ""));
        String times = measure.group("times");
        return times == null ? digits : digits.multiply(TIMES.getOrDefault(times, BigDecimal.ONE));
    }

    /** More digits than an event holds. */
    private static boolean isBeyondBelief(Matcher measure) {
        BigDecimal value = value(measure);
        return value.precision() - value.scale() > 15;
    }

    private static String kind(Matcher measure) {
        if (measure.group("pounds") != null) {
            return "MONEY";
        }
        return switch (measure.group("unit")) {
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
