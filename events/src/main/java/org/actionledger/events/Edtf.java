package org.actionledger.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date string may mean: years, months and days, each as they are or marked {@code ~}, {@code ?} or {@code %}, and intervals.
 *
 * @param earliest first day that it may mean; {@link LocalDate#MIN} where an interval has no beginning
 * @param latest last day that it may mean; {@link LocalDate#MAX} where an interval has no end
 * @param exact it names this one day, or these days, and no doubt is marked
 * @see <a href="https://www.loc.gov/standards/datetime/">ISO 8601-2, Extended Date/Time Format</a>
 */
public record Edtf(LocalDate earliest, LocalDate latest, boolean exact) implements Comparable<Edtf> {

    private static final Pattern PART = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?([~?%])?");
    private static final String OPEN = "..";

    /**
     * Reads a date string.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static Edtf parse(String text) {
        String[] parts = text.split("/", -1);
        return switch (parts.length) {
            case 1 -> part(text, text);
            case 2 -> interval(parts[0], parts[1], text);
            default -> throw unreadable(text);
        };
    }

    /** The day that {@code when} names; empty where there is none, or where it names none or more than one. */
    public static Optional<LocalDate> dayOf(@Nullable When when) {
        try {
            return when == null ? Optional.empty() : parse(when.date()).day();
        } catch (IllegalArgumentException e) {
            // An unreadable date is refused by EventLimits, with its place; for the law it is an unknown day.
            return Optional.empty();
        }
    }

    /** The day, where it names exactly one. */
    public Optional<LocalDate> day() {
        return exact && earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
    }

    @Override
    public int compareTo(Edtf other) {
        return Comparator.comparing(Edtf::earliest).thenComparing(Edtf::latest).compare(this, other);
    }

    private static Edtf interval(String from, String to, String text) {
        if (from.equals(OPEN) && to.equals(OPEN)) {
            throw unreadable(text);
        }
        Edtf begin = from.equals(OPEN) ? new Edtf(LocalDate.MIN, LocalDate.MIN, false) : part(from, text);
        Edtf end = to.equals(OPEN) ? new Edtf(LocalDate.MAX, LocalDate.MAX, false) : part(to, text);
        if (end.latest.isBefore(begin.earliest)) {
            throw new IllegalArgumentException("\"" + text + "\" ends before it begins");
        }
        return new Edtf(begin.earliest, end.latest, begin.exact && end.exact);
    }

    private static Edtf part(String part, String text) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches()) {
            throw unreadable(text);
        }
        boolean marked = matcher.group(4) != null;
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return new Edtf(
                        Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth(), false);
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return new Edtf(month.atDay(1), month.atEndOfMonth(), false);
            }
            LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
            return new Edtf(day, day, !marked);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no date of the calendar", e);
        }
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "\"" + text
                        + "\" is no date: write 2023-02-01, 2023-02, 2023, 2023-10-16/2023-10-22, with ~ behind it where it is about then");
    }
}
