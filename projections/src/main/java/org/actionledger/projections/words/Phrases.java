package org.actionledger.projections.words;

import java.util.Locale;

/** What ballots ask, and what kinds of ballot, action and offer there are, as people say them. */
public final class Phrases {

    private Phrases() {}

    /** "action short of strike" for {@code ACTION_SHORT_OF_STRIKE}. */
    public static String plainly(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** "an indicative ballot", "a statutory ballot". */
    public static String article(String text) {
        return ("aeiou".indexOf(text.charAt(0)) < 0 ? "a " : "an ") + text;
    }

    public static String ballotType(String type) {
        return switch (type) {
            case "STATUTORY" -> "statutory ballot";
            case "INDICATIVE" -> "indicative ballot";
            case "OFFER" -> "ballot on an offer";
            default -> plainly(type) + " ballot";
        };
    }
}
