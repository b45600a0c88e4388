package org.actionledger.events;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.function.BiFunction;
import org.actionledger.events.BallotEvent.TurnoutReported;

/** What no event may hold, whatever it is about: dates that are none, texts and lists past their limit, figures that are no figures. */
public final class EventLimits {

    private static final int BYTES_OF_SOURCES = 64 * 1024;
    /** There are many reports while a ballot is open, and whoever looks at the ballot is shown all of them. */
    private static final int BYTES_OF_SOURCES_OF_TURNOUT = 8 * 1024;

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

    /**
     * How many characters a text in the field may have, or each text of its list.
     *
     * @param field a record's component, or the field behind it
     */
    public static int longest(AnnotatedElement field) {
        Longest longest = field.getAnnotation(Longest.class);
        return longest == null ? Longest.TEXT : longest.value();
    }

    /**
     * How many entries a list in the field may have.
     *
     * @param field a record's component, or the field behind it
     * @param entry what it is a list of
     */
    public static int most(AnnotatedElement field, Class<?> entry) {
        Most most = field.getAnnotation(Most.class);
        return most == null ? most(entry) : most.value();
    }

    /** How many of these a list may have, where the list itself does not say. */
    public static int most(Class<?> entry) {
        Most most = entry.getAnnotation(Most.class);
        return most == null ? Most.LIST : most.value();
    }

    /** How many bytes all texts of all sources of such an event may have together, in UTF-8. */
    public static int mostBytesOfSources(Class<? extends LedgerEvent> type) {
        return type == TurnoutReported.class ? BYTES_OF_SOURCES_OF_TURNOUT : BYTES_OF_SOURCES;
    }
}
