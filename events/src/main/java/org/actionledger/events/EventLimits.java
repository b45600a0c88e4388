package org.actionledger.events;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.actionledger.events.BallotEvent.TurnoutReported;

/** What no event may hold, whatever it is about: dates that are none, texts and lists past their limit, figures that are no figures. */
public final class EventLimits {

    private static final int LONG_TEXT = 20_000;
    private static final int TEXT = 2_000;
    private static final int TITLE = 300;
    private static final int NAME = 200;

    private static final int LIST = 1_000;
    /** A ballot by employer gives thousands of mandates, and one call to action may be under all of them. */
    private static final int MANDATES = 10_000;
    /** Each is judged by every rule, and explained, in every constituency. */
    private static final int QUESTIONS = 20;

    private static final int SOURCES = 50;
    private static final int BYTES_OF_SOURCES = 64 * 1024;
    /** There are many reports while a ballot is open, and whoever looks at the ballot is shown all of them. */
    private static final int BYTES_OF_SOURCES_OF_TURNOUT = 8 * 1024;

    private static final Set<String> LONG_TEXTS = Set.of("body", "detail", "background", "words");
    private static final Set<String> TITLES =
            Set.of("title", "headline", "slug", "name", "shortName", "label", "notPublished");
    /** What every conclusion repeats. */
    private static final Set<String> NAMES = Set.of("question", "constituency", "employer", "employers");

    private EventLimits() {}

    /**
     * One thing that is wrong.
     *
     * @param field e.g. {@code sources[0].published}
     */
    public record Problem(String field, String reason) {}

    /** Everything that is wrong with the event; empty where nothing is. */
    public static List<Problem> problems(LedgerEvent event) {
        return new ProblemSearch().in(event);
    }

    /** The same, each put as whoever asks will tell it. */
    public static <T> List<T> problems(LedgerEvent event, BiFunction<String, String, T> fieldAndReason) {
        return problems(event).stream()
                .map(problem -> fieldAndReason.apply(problem.field(), problem.reason()))
                .toList();
    }

    /** How many characters a text in the field of this name may have. */
    public static int longest(String field) {
        if (LONG_TEXTS.contains(field)) {
            return LONG_TEXT;
        }
        if (TITLES.contains(field)) {
            return TITLE;
        }
        return NAMES.contains(field) ? NAME : TEXT;
    }

    /** How many entries a list in the field of this name may have. */
    public static int most(String field) {
        return switch (field) {
            case "mandates" -> MANDATES;
            case "questions" -> QUESTIONS;
            case "sources" -> SOURCES;
            default -> LIST;
        };
    }

    /** How many bytes all texts of all sources of such an event may have together, in UTF-8. */
    public static int mostBytesOfSources(Class<? extends LedgerEvent> type) {
        return type == TurnoutReported.class ? BYTES_OF_SOURCES_OF_TURNOUT : BYTES_OF_SOURCES;
    }
}
