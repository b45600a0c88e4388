package org.actionledger.language;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/** Dates as they are said: "1 February 2023", "about November 2023", "16 to 22 October 2023". */
public final class DateText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Messages messages;
    private final List<String> months;
    /** Sunday is the second, as ICU counts from one. */
    private final List<String> weekdays;

    DateText(Messages messages) {
        this.messages = messages;
        DateFormatSymbols symbols = new DateFormatSymbols(messages.language().ofIcu());
        months = List.of(symbols.getMonths());
        weekdays = Stream.of(symbols.getWeekdays())
                .map(weekday -> weekday.replaceFirst("^Dydd", "dydd"))
                .toList();
    }

    public String said(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /** With its weekday, as in the middle of a sentence. */
    public String withWeekday(LocalDate day) {
        return messages.say(
                "date.with-weekday",
                Map.of("weekday", weekdays.get(day.getDayOfWeek().getValue() % 7 + 1), "day", said(day)));
    }

    /** With the time of day, to the second, and the name of the zone. */
    public String said(LocalDateTime time, String zone) {
        return messages.say(
                "date.at", Map.of("day", said(time.toLocalDate()), "time", TIME.format(time), "zone", zone));
    }

    /** The date, with its label behind it where it has one that says more. */
    public String said(When when) {
        String date = said(when.date());
        String label = when.label();
        return label == null || saysNoMore(label, when.date())
                ? date
                : messages.say("date.labelled", Map.of("date", date, "label", label));
    }

    /** "since 1 February 2023"; of an interval, which does not say since when within it, "since some day from ... to ...". */
    public String since(String edtf) {
        String date = edtf.endsWith("/..") ? said(edtf.substring(0, edtf.indexOf('/'))) : onSomeDay(edtf);
        return messages.say("date.since", Map.of("date", date));
    }

    /** Of one day that is known as vaguely as an interval, that it was some day of it. */
    public String onSomeDay(String edtf) {
        boolean range = edtf.indexOf('/') > 0 && !edtf.startsWith("..");
        return range ? messages.say("date.some-day", Map.of("range", said(edtf))) : said(edtf);
    }

    /** A date string of EDTF in words. */
    public String said(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return part(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (from.equals("..")) {
            return messages.say("date.until", Map.of("date", part(to)));
        }
        return to.equals("..") ? messages.say("date.from", Map.of("date", part(from))) : range(from, to);
    }

    /** What both ends share is said once. */
    private String range(String from, String to) {
        String certainty = certainty(from);
        if (from.length() != to.length() || !certainty.equals(certainty(to))) {
            return range(part(from), part(to), "");
        }
        boolean oneYear = from.length() > "2023~".length() && from.startsWith(to.substring(0, 4));
        boolean oneMonth = oneYear && from.length() >= "2023-10-16".length() && from.startsWith(to.substring(0, 7));
        String begin = plain(bare(from));
        if (oneMonth) {
            begin = begin.substring(0, begin.indexOf(' '));
        } else if (oneYear) {
            begin = begin.substring(0, begin.lastIndexOf(' '));
        }
        return range(begin, plain(bare(to)), certainty);
    }

    private String range(String from, String to, String certainty) {
        String range = messages.say("date.range", Map.of("from", from, "to", to));
        return certainty.isEmpty() ? range : messages.say(certainty, Map.of("date", range));
    }

    private String part(String part) {
        String certainty = certainty(part);
        String date = plain(bare(part));
        return certainty.isEmpty() ? date : messages.say(certainty, Map.of("date", date));
    }

    private static String certainty(String part) {
        return switch (part.charAt(part.length() - 1)) {
            case '~', '%' -> "date.about";
            case '?' -> "date.perhaps";
            default -> "";
        };
    }

    private static String bare(String part) {
        return certainty(part).isEmpty() ? part : part.substring(0, part.length() - 1);
    }

    private String plain(String date) {
        return switch (date.length()) {
            case 4 -> date;
            case 7 -> month(YearMonth.parse(date));
            default -> said(LocalDate.parse(date));
        };
    }

    /** Sources print in English, whoever reads. */
    private static boolean saysNoMore(@Nullable String label, String edtf) {
        String date = Messages.in(Language.ENGLISH).dates().said(edtf);
        return date.equals(label) || ("in " + date).equals(label) || ("on " + date).equals(label);
    }

    private String month(YearMonth month) {
        return months.get(month.getMonthValue() - 1) + " " + month.getYear();
    }
}
