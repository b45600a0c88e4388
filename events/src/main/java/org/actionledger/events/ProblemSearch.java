package org.actionledger.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.actionledger.events.EventLimits.Problem;
import org.jspecify.annotations.Nullable;

/** One walk through everything that an event holds. */
final class ProblemSearch {

    // Every command comes through here, and to ask a class for its components anew costs more than all that is checked.
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Field::of).toList();
        }
    };

    /**
     * A component of a record, with what it may hold.
     *
     * @param longest of a text, in characters
     * @param most of a list, in entries
     */
    private record Field(String name, Method accessor, int longest, int most) {

        static Field of(RecordComponent component) {
            return new Field(
                    component.getName(),
                    component.getAccessor(),
                    EventLimits.longest(component),
                    EventLimits.most(component, entryOf(component)));
        }

        private static Class<?> entryOf(RecordComponent component) {
            return component.getGenericType() instanceof ParameterizedType list
                            && list.getActualTypeArguments()[0] instanceof Class<?> entry
                    ? entry
                    : component.getType();
        }
    }

    private final List<Problem> problems = new ArrayList<>();
    // Written out where there is a problem, which there hardly ever is.
    private final List<Object> path = new ArrayList<>();
    private long bytesOfSources;

    List<Problem> in(LedgerEvent event) {
        inRecord(event);
        int most = EventLimits.mostBytesOfSources(event.getClass());
        if (bytesOfSources > most) {
            problems.add(new Problem(
                    "sources",
                    "come to " + bytesOfSources + " bytes together; " + most + " is the most: quote less of them"));
        }
        return List.copyOf(problems);
    }

    private void inRecord(Object record) {
        for (Field field : FIELDS.get(record.getClass())) {
            at(field.name(), field, record, valueOf(field, record));
        }
        if (record instanceof Source source) {
            bytesOfSources += bytes(source);
        }
    }

    private void at(Object step, Field field, Object owner, @Nullable Object value) {
        path.add(step);
        inValue(field, owner, value);
        path.removeLast();
    }

    private void inValue(Field field, Object owner, @Nullable Object value) {
        switch (value) {
            case String text -> add(TextRules.problem(field.name(), field.longest(), owner, text));
            case Integer count when count < 0 -> add("a count cannot be negative");
            case LocalDate day when day.getYear() < 1 || day.getYear() > 9999 -> add("is no day of a history");
            case List<?> list -> inList(field, owner, list);
            case Map<?, ?> map -> inMap(field, owner, map);
            case Record nested -> inRecord(nested);
            case Integer _, LocalDate _, Boolean _, UUID _ -> {}
            case null -> {}
            // What nobody has thought of would have no limit.
            default -> throw new IllegalStateException(where() + " holds a " + value.getClass());
        }
    }

    private void inList(Field field, Object owner, List<?> list) {
        if (fits(field, list.size())) {
            for (int i = 0; i < list.size(); i++) {
                at(i, field, owner, list.get(i));
            }
        }
    }

    private void inMap(Field field, Object owner, Map<?, ?> map) {
        if (fits(field, map.size())) {
            map.forEach((key, value) -> {
                add(TextRules.problem("name", Longest.TITLE, map, String.valueOf(key)));
                at(String.valueOf(key), field, owner, value);
            });
        }
    }

    private boolean fits(Field field, int entries) {
        if (entries > field.most()) {
            add("has " + entries + " entries; " + field.most() + " is the most");
        }
        return entries <= field.most();
    }

    private void add(@Nullable String reason) {
        if (reason != null) {
            problems.add(new Problem(where(), reason));
        }
    }

    /** E.g. {@code sources[0].published}. */
    private String where() {
        StringBuilder where = new StringBuilder();
        for (Object step : path) {
            if (step instanceof Integer place) {
                where.append('[').append(place).append(']');
            } else {
                where.append(where.isEmpty() ? "" : ".").append(step);
            }
        }
        return where.toString();
    }

    private static long bytes(Source source) {
        return bytes(source.title())
                + bytes(source.publisher())
                + bytes(source.address())
                + bytes(source.published())
                + bytes(source.words());
    }

    private static long bytes(@Nullable String text) {
        return text == null ? 0 : text.getBytes(UTF_8).length;
    }

    private static @Nullable Object valueOf(Field field, Object record) {
        try {
            return field.accessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }
}
