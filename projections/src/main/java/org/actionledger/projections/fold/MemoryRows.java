package org.actionledger.projections.fold;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rows that last as long as somebody looks at them. */
public final class MemoryRows<R extends Row> implements Rows<R> {

    /** As tables have it: by the bytes of UTF-8, which is not the order of Java's own characters. */
    static final Comparator<String> BY_CHARACTERS =
            Comparator.comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final NavigableMap<String, NavigableMap<String, R>> rows = new TreeMap<>(BY_CHARACTERS);

    @Override
    public Optional<R> find(String key, String id) {
        return Optional.ofNullable(of(key).get(id));
    }

    @Override
    public List<R> find(String key, Collection<String> ids) {
        return ids.stream().distinct().flatMap(id -> find(key, id).stream()).toList();
    }

    @Override
    public List<R> under(String key) {
        return List.copyOf(of(key).values());
    }

    @Override
    public List<R> under(String key, String beginning) {
        return of(key).tailMap(beginning, true).entrySet().stream()
                .takeWhile(row -> row.getKey().startsWith(beginning))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public List<R> under(String key, Collection<String> beginnings) {
        return beginnings.stream()
                .distinct()
                .flatMap(beginning -> under(key, beginning).stream())
                .toList();
    }

    @Override
    public List<R> all() {
        return everyRow().toList();
    }

    /** For whoever folds an event under this key. */
    public Changes<R> changes(String key) {
        return new OneKey<>(key, this::find, row -> rows.computeIfAbsent(row.key(), _ -> new TreeMap<>(BY_CHARACTERS))
                .put(row.id(), row));
    }

    Stream<R> everyRow() {
        return rows.values().stream().flatMap(underOne -> underOne.values().stream());
    }

    private NavigableMap<String, R> of(String key) {
        return rows.getOrDefault(key, new TreeMap<>(BY_CHARACTERS));
    }
}
