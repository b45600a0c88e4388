package org.actionledger.projections.fold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows by the thing that they belong to, each key's read and grouped once however many things are asked for.
 *
 * @param owner what a row belongs to
 */
public record Grouped<R extends Row, T>(Rows<R> rows, Function<R, T> owner, Map<String, Map<T, List<R>>> read) {

    public Grouped(Rows<R> rows, Function<R, T> owner) {
        this(rows, owner, new HashMap<>());
    }

    public List<R> of(String key, T thing) {
        return read.computeIfAbsent(key, _ -> rows.under(key).stream().collect(Collectors.groupingBy(owner)))
                .getOrDefault(thing, List.of());
    }
}
