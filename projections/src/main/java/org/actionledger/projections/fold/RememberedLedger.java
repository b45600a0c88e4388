package org.actionledger.projections.fold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ledger that looks nothing up twice while one view is made of it: thousands of mandates are of one ballot and one union. */
public final class RememberedLedger implements Ledger {

    private final Ledger ledger;
    private final Map<Class<?>, Rows<?>> rows = new HashMap<>();

    public RememberedLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    @SuppressWarnings("unchecked") // rows are remembered under their own class
    public <R extends Row> Rows<R> rows(Class<R> kind) {
        return (Rows<R>) rows.computeIfAbsent(kind, _ -> new Remembered<>(ledger.rows(kind)));
    }

    private record Remembered<R extends Row>(
            Rows<R> rows, Map<String, Optional<R>> found, Map<String, List<R>> underKey) implements Rows<R> {

        Remembered(Rows<R> rows) {
            this(rows, new HashMap<>(), new HashMap<>());
        }

        @Override
        public Optional<R> find(String id) {
            return found.computeIfAbsent(id, rows::find);
        }

        @Override
        public List<R> under(String key) {
            return underKey.computeIfAbsent(key, rows::under);
        }

        @Override
        public List<R> all() {
            return rows.all();
        }
    }
}
