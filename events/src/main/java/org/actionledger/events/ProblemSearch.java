package org.actionledger.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.InvocationTargetException;
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
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final List<Problem> problems = new ArrayList<>();
    private long bytesOfSources;

    List<Problem> in(LedgerEvent event) {
        inRecord("", event);
        int most = EventLimits.mostBytesOfSources(event.getClass());
        if (bytesOfSources > most) {
            problems.add(new Problem(
                    "sources",
                    "come to " + bytesOfSources + " bytes together; " + most + " is the most: quote less of them"));
        }
        return List.copyOf(problems);
    }

    private void inRecord(String path, Object record) {
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            inValue(path + component.getName(), component.getName(), record, valueOf(component, record));
        }
        if (record instanceof Source source) {
            bytesOfSources += bytes(source);
        }
    }

    private void inValue(String path, String name, Object owner, @Nullable Object value) {
        switch (value) {
            case String text -> add(path, TextRules.problem(name, owner, text));
            case Integer count when count < 0 -> add(path, "a count cannot be negative");
            case LocalDate day when day.getYear() < 1 || day.getYear() > 9999 -> add(path, "is no day of a history");
            case List<?> list -> inList(path, name, owner, list);
            case Map<?, ?> map -> inMap(path, name, owner, map);
            case Record nested -> inRecord(path + ".", nested);
            case Integer _, LocalDate _, Boolean _, UUID _ -> {}
            case null -> {}
            // What nobody has thought of would have no limit.
            default -> throw new IllegalStateException(path + " holds a " + value.getClass());
        }
    }

    private void inList(String path, String name, Object owner, List<?> list) {
        if (fits(path, name, list.size())) {
            for (int i = 0; i < list.size(); i++) {
                inValue(path + "[" + i + "]", name, owner, list.get(i));
            }
        }
    }

    private void inMap(String path, String name, Object owner, Map<?, ?> map) {
        if (fits(path, name, map.size())) {
            map.forEach((key, value) -> {
                add(path, TextRules.problem("name", map, String.valueOf(key)));
                inValue(path + "." + key, name, owner, value);
            });
        }
    }

    private boolean fits(String path, String name, int entries) {
        int most = EventLimits.most(name);
        if (entries > most) {
            add(path, "has " + entries + " entries; " + most + " is the most");
        }
        return entries <= most;
    }

    private void add(String path, @Nullable String reason) {
        if (reason != null) {
            problems.add(new Problem(path, reason));
        }
    }

    private static long bytes(Source source) {
        return Stream.of(source.title(), source.publisher(), source.address(), source.published(), source.words())
                .mapToLong(text -> text == null ? 0 : text.getBytes(UTF_8).length)
                .sum();
    }

    private static @Nullable Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
