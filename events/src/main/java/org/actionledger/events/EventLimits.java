package org.actionledger.events;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What no event may hold, whatever it is about: dates that are none, texts past their limit, figures that are no figures. */
public final class EventLimits {

    private static final int LONG_TEXT = 20_000;
    private static final int TEXT = 2_000;
    private static final int TITLE = 300;
    private static final int LIST = 1_000;
    /** A ballot by employer gives thousands of mandates, and one call to action may be under all of them. */
    private static final int MANDATES = 10_000;

    private static final Set<String> LONG_TEXTS = Set.of("body", "detail", "background", "words");
    private static final Set<String> TITLES = Set.of("title", "headline", "slug", "name", "shortName");

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> PERCENTAGES = Set.of("turnout", "percentage", "yes", "no");
    private static final Set<String> FIGURES = Set.of("value", "baseline");

    // Every command comes through here, and to ask a class for its components anew costs more than all that is checked.
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private EventLimits() {}

    /**
     * One thing that is wrong.
     *
     * @param field e.g. {@code sources[0].published}
     */
    public record Problem(String field, String reason) {}

    /** Everything that is wrong with the event; empty where nothing is. */
    public static List<Problem> problems(LedgerEvent event) {
        List<Problem> problems = new ArrayList<>();
        inRecord("", event, problems);
        return List.copyOf(problems);
    }

    /** The same, each put as whoever asks will tell it. */
    public static <T> List<T> problems(LedgerEvent event, BiFunction<String, String, T> fieldAndReason) {
        return problems(event).stream()
                .map(problem -> fieldAndReason.apply(problem.field(), problem.reason()))
                .toList();
    }

    /** How many characters a text in the field of this name may have. */
    public static int longest(String field) {
        return LONG_TEXTS.contains(field) ? LONG_TEXT : TITLES.contains(field) ? TITLE : TEXT;
    }

    /** How many entries a list in the field of this name may have. */
    public static int most(String field) {
        return field.equals("mandates") ? MANDATES : LIST;
    }

    private static void inRecord(String path, Object record, List<Problem> problems) {
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            inValue(path + component.getName(), component.getName(), record, valueOf(component, record), problems);
        }
    }

    private static void inValue(
            String path, String name, Object owner, @Nullable Object value, List<Problem> problems) {
        switch (value) {
            case String text -> inText(path, name, owner, text, problems);
            case Integer count when count < 0 -> problems.add(new Problem(path, "a count cannot be negative"));
            case List<?> list -> inList(path, name, owner, list, problems);
            case Map<?, ?> map -> map.forEach((key, each) -> inValue(path + "." + key, name, owner, each, problems));
            case Record nested -> inRecord(path + ".", nested, problems);
            case null, default -> {}
        }
    }

    private static void inList(String path, String name, Object owner, List<?> list, List<Problem> problems) {
        if (list.size() > most(name)) {
            problems.add(new Problem(path, "has " + list.size() + " entries; " + most(name) + " is the most"));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            inValue(path + "[" + i + "]", name, owner, list.get(i), problems);
        }
    }

    private static void inText(String path, String name, Object owner, String text, List<Problem> problems) {
        int limit = longest(name);
        if (text.isBlank()) {
            problems.add(new Problem(path, "is blank"));
        } else if (text.length() > limit) {
            problems.add(new Problem(path, "has " + text.length() + " characters; " + limit + " is the most"));
        } else if (!isPlain(text)) {
            problems.add(new Problem(path, "has a character that is no text"));
        } else if (isDate(owner, name)) {
            inDate(path, text, problems);
        } else if (isPercentage(owner, name) && !isUpTo100(text)) {
            problems.add(new Problem(path, "\"" + start(text) + "\" is no percentage: write digits, as 54.6"));
        } else if (isFigure(owner, name) && !DECIMAL.matcher(text).matches()) {
            problems.add(new Problem(path, "\"" + start(text) + "\" is no figure: write digits, as 6.5 or 21300000"));
        }
    }

    private static void inDate(String path, String text, List<Problem> problems) {
        try {
            Edtf.parse(text);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(path, String.valueOf(e.getMessage())));
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
        return text.codePoints()
                .allMatch(c -> c == '\n'
                        || c == '\t'
                        || !(Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE));
    }

    private static String start(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static @Nullable Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
