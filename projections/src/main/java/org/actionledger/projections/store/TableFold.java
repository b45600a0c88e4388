package org.actionledger.projections.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.Happening;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.fold.Row;

/** Folds a batch into a table with one read before it and one write after it, instead of some for every event. */
final class TableFold<R extends Row> {

    private final Projection<R> projection;
    private final TableRows<R> table;

    TableFold(Projection<R> projection, TableRows<R> table) {
        this.projection = projection;
        this.table = table;
    }

    void apply(List<Happening> batch) {
        Wanted wanted = new Wanted();
        batch.forEach(happening -> projection.apply(happening, wanted));
        Batch rows = new Batch();
        if (!wanted.ids.isEmpty()) {
            table.with(wanted.ids).forEach(row -> rows.known.put(row.id(), Optional.of(row)));
            wanted.ids.forEach(id -> rows.known.putIfAbsent(id, Optional.empty()));
        }
        batch.forEach(happening -> projection.apply(happening, rows));
        table.write(rows.changed.values());
    }

    /** A first pass that changes nothing: it only learns which rows the batch asks for. */
    private final class Wanted implements Changes<R> {

        private final Set<String> ids = new HashSet<>();
        private final Map<String, R> put = new HashMap<>();

        @Override
        public Optional<R> find(String id) {
            Optional<R> found = Optional.ofNullable(put.get(id));
            if (found.isEmpty()) {
                ids.add(id);
            }
            return found;
        }

        @Override
        public void put(R row) {
            put.put(row.id(), row);
        }

        @Override
        public void change(String id, UnaryOperator<R> change) {
            find(id).map(change).ifPresent(this::put);
        }
    }

    private final class Batch implements Changes<R> {

        private final Map<String, Optional<R>> known = new HashMap<>();
        private final Map<String, R> changed = new LinkedHashMap<>();

        @Override
        public Optional<R> find(String id) {
            return known.computeIfAbsent(id, table::find);
        }

        @Override
        public void put(R row) {
            known.put(row.id(), Optional.of(row));
            changed.put(row.id(), row);
        }

        @Override
        public void change(String id, UnaryOperator<R> change) {
            R row = find(id).orElseThrow(() -> new IllegalStateException("there is no " + id + " to change"));
            put(change.apply(row));
        }
    }
}
