package org.actionledger.events;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with one text, by where it stands. */
final class TextRules {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> PERCENTAGES = Set.of("turnout", "percentage", "yes", "no");
    private static final Set<String> FIGURES = Set.of("value", "baseline");

    private TextRules() {}

    /** Null where nothing is wrong. */
    static @Nullable String problem(String name, int longest, Object owner, String text) {
        if (text.isBlank()) {
            return "is blank";
        }
        if (text.length() > longest) {
            return "has " + text.length() + " characters; " + longest + " is the most";
        }
        if (!isPlain(text)) {
            return "has a character that is no text";
        }
        if (isDate(owner, name)) {
            return ofDate(text);
        }
        if (isPercentage(owner, name) && !isUpTo100(text)) {
            return "\"" + start(text) + "\" is no percentage: write digits, as 54.6";
        }
        if (isFigure(owner, name) && !DECIMAL.matcher(text).matches()) {
            return "\"" + start(text) + "\" is no figure: write digits, as 6.5 or 21300000";
        }
        return null;
    }

    private static @Nullable String ofDate(String text) {
        try {
            Edtf.parse(text);
            return null;
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static boolean isDate(Object owner, String name) {
        return (owner instanceof When && name.equals("date")) || (owner instanceof Source && name.equals("published"));
    }

    private static boolean isFigure(Object owner, String name) {
        return owner instanceof Measure && FIGURES.contains(name);
    }

    private static boolean isPercentage(Object owner, String name) {
        return PERCENTAGES.contains(name)
                && (owner instanceof BallotEvent.Published
                        || owner instanceof BallotEvent.PublishedShare
                        || owner instanceof BallotEvent.TurnoutReported);
    }

    private static boolean isUpTo100(String text) {
        return DECIMAL.matcher(text).matches() && new BigDecimal(text).compareTo(HUNDRED) <= 0;
    }

    /** JSON could carry the rest, but PostgreSQL stores no NUL, and half a surrogate pair is no character. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    private static String start(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
