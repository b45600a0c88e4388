package org.actionledger.projections.fold;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the listed rows are asked for, by their places.
 *
 * @param key theirs; null for those of every key
 * @param beginning of their places
 * @param groups those that they may be counted by; null also for those that are told by themselves
 * @param labels one of these each has; empty where that does not matter
 * @param after they stand behind this row
 * @param limit how many at most
 */
public record Page<G>(
        @Nullable String key,
        String beginning,
        @Nullable Predicate<G> groups,
        Set<String> labels,
        @Nullable ListedRow<G> after,
        int limit) {

    /** The first of all. */
    public static <G> Page<G> of(@Nullable String key, int limit) {
        return new Page<>(key, "", null, Set.of(), null, limit);
    }

    public Page<G> beginning(String places) {
        return new Page<>(key, places, groups, labels, after, limit);
    }

    public Page<G> of(Predicate<G> which) {
        return new Page<>(key, beginning, which, labels, after, limit);
    }

    public Page<G> labelled(Set<String> any) {
        return new Page<>(key, beginning, groups, any, after, limit);
    }

    public Page<G> after(@Nullable ListedRow<G> row) {
        return new Page<>(key, beginning, groups, labels, row, limit);
    }
}
