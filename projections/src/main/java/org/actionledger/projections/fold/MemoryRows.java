package org.actionledger.projections.fold;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Rows that last as long as somebody looks at them. */
public final class MemoryRows<R extends Row> implements Rows<R> {

    /** Behind every id that begins as asked. */
    private static final String LAST = "\uffff";

    private final NavigableMap<String, NavigableMap<String, R>> rows = new TreeMap<>();

    @Override
    public Optional<R> find(String key, String id) {
        return Optional.ofNullable(of(key).get(id));
    }

    @Override
    public List<R> under(String key) {
        return List.copyOf(of(key).values());
    }

    @Override
    public List<R> under(String key, String beginning) {
        return List.copyOf(
                of(key).subMap(beginning, true, beginning + LAST, false).values());
    }

    @Override
    public void each(String key, Consumer<R> consumer) {
        under(key).forEach(consumer);
    }

    @Override
    public List<R> all() {
        return rows.values().stream()
                .flatMap(underOne -> underOne.values().stream())
                .toList();
    }

    /** For whoever folds an event under this key. */
    public Changes<R> changes(String key) {
        return new OneKey<>(key, this::find, row -> rows.computeIfAbsent(row.key(), _ -> new TreeMap<>())
                .put(row.id(), row));
    }

    private NavigableMap<String, R> of(String key) {
        return rows.getOrDefault(key, new TreeMap<>());
    }
}
