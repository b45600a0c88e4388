package org.actionledger.projections.fold;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Listed rows that last as long as somebody looks at them: as few as one campaign has, and counted when they are asked for. */
final class MemoryList<R extends ListedRow<G>, G> implements ListedRows<R, G> {

    private static final Comparator<ListedRow<?>> BY_PLACE = Comparator.comparing(
                    (ListedRow<?> row) -> row.place(), MemoryRows.BY_CHARACTERS)
            .thenComparing(Row::key, MemoryRows.BY_CHARACTERS);

    private final MemoryRows<R> rows;

    MemoryList(MemoryRows<R> rows) {
        this.rows = rows;
    }

    @Override
    public List<GroupCount<G>> groups() {
        return counted(rows.everyRow());
    }

    @Override
    public List<GroupCount<G>> groups(String key) {
        return counted(rows.under(key).stream());
    }

    @Override
    public List<GroupCount<G>> groups(String key, Collection<String> ids) {
        return counted(rows.find(key, ids).stream());
    }

    @Override
    public List<R> page(Page<G> page) {
        String key = page.key();
        return (key == null ? rows.everyRow() : rows.under(key).stream())
                .filter(row -> row.place().startsWith(page.beginning()))
                .filter(row -> isOf(page.groups(), row.group()))
                .filter(row -> page.labels().isEmpty() || row.labels().stream().anyMatch(page.labels()::contains))
                .filter(row -> page.after() == null || BY_PLACE.compare(row, page.after()) > 0)
                .sorted(BY_PLACE)
                .limit(page.limit())
                .toList();
    }

    @Override
    public List<R> firstOfEach(String key, Predicate<G> groups, int limit) {
        Map<G, Integer> taken = new LinkedHashMap<>();
        return of(key, groups)
                .filter(row -> taken.merge(Objects.requireNonNull(row.group()), 1, Integer::sum) <= limit)
                .toList();
    }

    @Override
    public List<String> places(String key, Predicate<G> groups, int limit) {
        return of(key, groups).limit(limit).map(ListedRow::place).toList();
    }

    private Stream<R> of(String key, Predicate<G> groups) {
        return rows.under(key).stream().filter(row -> isOf(groups, row.group())).sorted(BY_PLACE);
    }

    @Override
    public List<R> ungrouped(String key, String beginning) {
        return rows.under(key, beginning).stream()
                .filter(row -> row.group() == null)
                .toList();
    }

    private static <G> boolean isOf(@Nullable Predicate<G> groups, @Nullable G group) {
        return groups == null || (group != null && groups.test(group));
    }

    private static <R extends ListedRow<G>, G> List<GroupCount<G>> counted(Stream<R> rows) {
        Map<String, Map<G, Integer>> counts = new LinkedHashMap<>();
        rows.forEach(row -> {
            G group = row.group();
            if (group != null) {
                counts.computeIfAbsent(row.key(), _ -> new LinkedHashMap<>()).merge(group, 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .flatMap(key -> key.getValue().entrySet().stream()
                        .map(group -> new GroupCount<>(key.getKey(), group.getKey(), group.getValue())))
                .toList();
    }
}
