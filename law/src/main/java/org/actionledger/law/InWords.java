package org.actionledger.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and numbers as a branch secretary reads them. */
public final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private InWords() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String count(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    public static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
