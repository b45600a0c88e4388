package org.actionledger.projections.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.actionledger.events.When;

/** Dates as they are said: "1 February 2023", "about November 2023", "16 to 22 October 2023". */
public final class DateText {

    /** Where the law counts its days. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private DateText() {}

    public static String said(LocalDate day) {
        return DAY.format(day);
    }

    /** The day in London of an instant. */
    public static When when(Instant instant) {
        return When.on(LocalDate.ofInstant(instant, LONDON).toString());
    }

    /** The date, with its label behind it where it has one that says more. */
    public static String said(When when) {
        String date = said(when.date());
        String label = when.label();
        boolean saysMore =
                label != null && Stream.of("", "in ", "on ").noneMatch(before -> label.equals(before + date));
        return saysMore ? date + " (" + label + ")" : date;
    }

    /** "since 1 February 2023"; of an interval, which does not say since when within it, "since some day from ... to ...". */
    public static String since(String edtf) {
        if (edtf.endsWith("/..")) {
            return "since " + said(edtf.substring(0, edtf.indexOf('/')));
        }
        return "since " + onSomeDay(edtf);
    }

    /** Of one day that is known as vaguely as an interval, that it was some day of it. */
    public static String onSomeDay(String edtf) {
        boolean range = edtf.indexOf('/') > 0 && !edtf.startsWith("..");
        return range ? "some day from " + said(edtf) : said(edtf);
    }

    /** A date string of EDTF in words. */
    public static String said(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return part(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (from.equals("..")) {
            return "until " + part(to);
        }
        return to.equals("..") ? "from " + part(from) : range(from, to);
    }

    /** What both ends share is said once. */
    private static String range(String from, String to) {
        String certainty = certainty(from);
        if (from.length() != to.length() || !certainty.equals(certainty(to))) {
            return part(from) + " to " + part(to);
        }
        boolean oneYear = from.length() > "2023~".length() && from.startsWith(to.substring(0, 4));
        boolean oneMonth = oneYear && from.length() >= "2023-10-16".length() && from.startsWith(to.substring(0, 7));
        String end = plain(bare(to));
        String begin = plain(bare(from));
        if (oneMonth) {
            begin = begin.substring(0, begin.indexOf(' '));
        } else if (oneYear) {
            begin = begin.substring(0, begin.lastIndexOf(' '));
        }
        return certainty + begin + " to " + end;
    }

    private static String part(String part) {
        return certainty(part) + plain(bare(part));
    }

    private static String certainty(String part) {
        return switch (part.charAt(part.length() - 1)) {
            case '~', '%' -> "about ";
            case '?' -> "perhaps ";
            default -> "";
        };
    }

    private static String bare(String part) {
        return certainty(part).isEmpty() ? part : part.substring(0, part.length() - 1);
    }

    private static String plain(String date) {
        return switch (date.length()) {
            case 4 -> date;
            case 7 -> MONTH.format(YearMonth.parse(date));
            default -> DAY.format(LocalDate.parse(date));
        };
    }
}
