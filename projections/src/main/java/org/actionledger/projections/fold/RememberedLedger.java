package org.actionledger.projections.fold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A ledger that looks nothing up twice while one view is made of it: thousands of mandates are of one ballot and one union. */
public final class RememberedLedger implements ReadModel {

    private final ReadModel ledger;
    private final Map<Class<?>, Rows<?>> rows = new HashMap<>();

    public RememberedLedger(ReadModel ledger) {
        this.ledger = ledger;
    }

    @Override
    @SuppressWarnings("unchecked") // rows are remembered under their own class
    public <R extends Row> Rows<R> rows(Class<R> kind) {
        return (Rows<R>) rows.computeIfAbsent(kind, _ -> new Remembered<>(ledger.rows(kind)));
    }

    private record Place(String key, String id) {}

    private record Remembered<R extends Row>(Rows<R> rows, Map<Place, Optional<R>> found, Map<Place, List<R>> listed)
            implements Rows<R> {

        Remembered(Rows<R> rows) {
            this(rows, new HashMap<>(), new HashMap<>());
        }

        @Override
        public Optional<R> find(String key, String id) {
            return found.computeIfAbsent(new Place(key, id), _ -> rows.find(key, id));
        }

        @Override
        public List<R> under(String key) {
            return listed.computeIfAbsent(new Place(key, ""), _ -> rows.under(key));
        }

        @Override
        public List<R> under(String key, String beginning) {
            return listed.computeIfAbsent(new Place(key, beginning), _ -> rows.under(key, beginning));
        }

        @Override
        public void each(String key, Consumer<R> consumer) {
            rows.each(key, consumer);
        }

        @Override
        public List<R> all() {
            return rows.all();
        }
    }
}
