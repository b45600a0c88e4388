package org.actionledger.desk.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actionledger.events.Edtf;
import org.actionledger.events.Longest;
import org.actionledger.events.When;

/** Dates as a dossier writes them: {@code 2023-12}, or with the source's own words behind it, {@code 2023-12 (until Christmas)}. */
final class DossierDates {

    static final String WHEN = "(\\S+)(?:\\s+\\(([\\s\\S]+)\\))?";

    private static final Pattern WHEN_PATTERN = Pattern.compile(WHEN);
    private static final int LONGEST_LABEL = Longest.TITLE;

    private DossierDates() {}

    /** When something happened, from a text with which nothing is wrong. */
    static When when(String written) {
        Matcher when = WHEN_PATTERN.matcher(written);
        return when.matches() ? new When(when.group(1), when.group(2)) : When.on(written);
    }

    /** Why it does not say when something happened, if it does not. */
    static Optional<String> whyNoWhen(String written) {
        Matcher when = WHEN_PATTERN.matcher(written);
        if (!when.matches()) {
            return Optional.of("\"" + written
                    + "\" is no date: write 2023-12, or 2023-12 (until Christmas) with the source's words");
        }
        String label = when.group(2);
        if (label != null && label.length() > LONGEST_LABEL) {
            return Optional.of("\"label\" has " + label.length() + " characters; " + LONGEST_LABEL + " is the most");
        }
        return whyNoDate(when.group(1));
    }

    static Optional<String> whyNoDate(String written) {
        try {
            Edtf.parse(written);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    static boolean isDay(String written) {
        try {
            LocalDate.parse(written);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
