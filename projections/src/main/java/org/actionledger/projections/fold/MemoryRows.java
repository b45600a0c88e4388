package org.actionledger.projections.fold;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Rows that last as long as somebody looks at them. */
public final class MemoryRows<R extends Row> implements Rows<R>, Changes<R> {

    private final SortedMap<String, R> rows = new TreeMap<>();

    @Override
    public Optional<R> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<R> under(String key) {
        return rows.values().stream().filter(row -> row.key().equals(key)).toList();
    }

    @Override
    public List<R> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public void put(R row) {
        rows.put(row.id(), row);
    }

    @Override
    public void change(String id, UnaryOperator<R> change) {
        R row = find(id).orElseThrow(() -> new IllegalStateException("there is no " + id + " to change"));
        put(change.apply(row));
    }
}
