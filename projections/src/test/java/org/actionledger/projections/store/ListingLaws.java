package org.actionledger.projections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.actionledger.projections.fold.GroupCount;
import org.actionledger.projections.fold.ListedProjection;
import org.actionledger.projections.fold.ListedRow;
import org.actionledger.projections.fold.ListedRows;
import org.actionledger.projections.fold.Page;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/** What holds for the lists of every projection that has some. */
final class ListingLaws<R extends ListedRow<G>, G> {

    private static final int A_FEW = 3;

    private final ListedRows<R, G> stored;
    private final ListedRows<R, G> memory;
    private final List<R> all;
    private final Random random;

    ListingLaws(ListedProjection<R, ?, G> projection, ReadModel stored, ReadModel memory, Random random) {
        this.stored = stored.list(projection.row());
        this.memory = memory.list(projection.row());
        this.all = memory.rows(projection.row()).all();
        this.random = random;
    }

    void hold(String key) {
        assertThat(stored.groups()).containsExactlyInAnyOrderElementsOf(memory.groups());
        assertThat(stored.groups(key)).containsExactlyInAnyOrderElementsOf(memory.groups(key));
        List<String> some =
                all.stream().filter(_ -> random.nextBoolean()).map(Row::id).toList();
        assertThat(stored.groups(key, some)).containsExactlyInAnyOrderElementsOf(memory.groups(key, some));

        Set<G> asked = new HashSet<>();
        memory.groups().stream()
                .map(GroupCount::group)
                .filter(_ -> random.nextBoolean())
                .forEach(asked::add);
        Set<String> labels = new HashSet<>();
        all.stream()
                .flatMap(row -> row.labels().stream())
                .filter(_ -> random.nextBoolean())
                .forEach(labels::add);
        String beginning = all.isEmpty() ? "" : all.getFirst().place().substring(0, 3);
        for (@Nullable String of : new String[] {key, null}) {
            samePages(Page.of(of, A_FEW));
            samePages(Page.<G>of(of, A_FEW).of(asked::contains));
            samePages(Page.<G>of(of, A_FEW).labelled(labels));
            samePages(Page.<G>of(of, A_FEW).beginning(beginning));
        }

        Predicate<G> groups = asked::contains;
        assertThat(stored.firstOfEach(key, groups, A_FEW)).isEqualTo(memory.firstOfEach(key, groups, A_FEW));
        assertThat(stored.places(key, groups, A_FEW)).isEqualTo(memory.places(key, groups, A_FEW));
        assertThat(stored.ungrouped(key, "")).isEqualTo(memory.ungrouped(key, ""));
    }

    /** From the first to the last, each once. */
    private void samePages(Page<G> first) {
        List<R> read = new ArrayList<>();
        List<R> page = stored.page(first);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(A_FEW);
            read.addAll(page);
            page = stored.page(first.after(page.getLast()));
        }
        assertThat(read).doesNotHaveDuplicates();
        assertThat(read)
                .isEqualTo(memory.page(new Page<>(
                        first.key(), first.beginning(), first.groups(), first.labels(), null, Integer.MAX_VALUE)));
    }
}
