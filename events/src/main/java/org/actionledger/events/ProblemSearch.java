package org.actionledger.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.EventLimits.Problem;
import org.jspecify.annotations.Nullable;

/** One walk through everything that an event holds. */
final class ProblemSearch {

    // Every command comes through here, and to ask a class for its components anew costs more than all that is checked.
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

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
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            String name = component.getName();
            at(name, name, record, valueOf(component, record));
        }
        if (record instanceof Source source) {
            bytesOfSources += bytes(source);
        }
    }

    private void at(Object step, String name, Object owner, @Nullable Object value) {
        path.add(step);
        inValue(name, owner, value);
        path.removeLast();
    }

    private void inValue(String name, Object owner, @Nullable Object value) {
        switch (value) {
            case String text -> add(TextRules.problem(name, owner, text));
            case Integer count when count < 0 -> add("a count cannot be negative");
            case LocalDate day when day.getYear() < 1 || day.getYear() > 9999 -> add("is no day of a history");
            case List<?> list -> inList(name, owner, list);
            case Map<?, ?> map -> inMap(name, owner, map);
            case Record nested -> inRecord(nested);
            case Integer _, LocalDate _, Boolean _, UUID _ -> {}
            case null -> {}
            // What nobody has thought of would have no limit.
            default -> throw new IllegalStateException(where() + " holds a " + value.getClass());
        }
    }

    private void inList(String name, Object owner, List<?> list) {
        if (fits(name, list.size())) {
            for (int i = 0; i < list.size(); i++) {
                at(i, name, owner, list.get(i));
            }
        }
    }

    private void inMap(String name, Object owner, Map<?, ?> map) {
        if (fits(name, map.size())) {
            map.forEach((key, value) -> {
                add(TextRules.problem("name", map, String.valueOf(key)));
                at(String.valueOf(key), name, owner, value);
            });
        }
    }

    private boolean fits(String name, int entries) {
        int most = EventLimits.most(name);
        if (entries > most) {
            add("has " + entries + " entries; " + most + " is the most");
        }
        return entries <= most;
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

    private static @Nullable Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
