package org.actionledger.projections.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.actionledger.events.When;

/** Dates as they are said: "1 February 2023", "about November 2023", "16 October 2023 to 22 October 2023". */
public final class Dates {

    /** Where the law counts its days. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Dates() {}

    public static String said(LocalDate day) {
        return DAY.format(day);
    }

    /** The date, with its label behind it where it has one. */
    public static String said(When when) {
        return when.label() == null ? said(when.date()) : said(when.date()) + " (" + when.label() + ")";
    }

    /** "since 1 February 2023"; of an interval, which does not say since when within it, "since some day from ... to ...". */
    public static String since(String edtf) {
        if (edtf.endsWith("/..")) {
            return "since " + said(edtf.substring(0, edtf.indexOf('/')));
        }
        boolean range = edtf.indexOf('/') > 0 && !edtf.startsWith("..");
        return (range ? "since some day from " : "since ") + said(edtf);
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
        return to.equals("..") ? "from " + part(from) : part(from) + " to " + part(to);
    }

    private static String part(String part) {
        return switch (part.charAt(part.length() - 1)) {
            case '~', '%' -> "about " + plain(part.substring(0, part.length() - 1));
            case '?' -> "perhaps " + plain(part.substring(0, part.length() - 1));
            default -> plain(part);
        };
    }

    private static String plain(String date) {
        return switch (date.length()) {
            case 4 -> date;
            case 7 -> MONTH.format(YearMonth.parse(date));
            default -> DAY.format(LocalDate.parse(date));
        };
    }
}
