package org.actionledger.projections.fold;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Pages and counts are asked for once in a view. */
    @Override
    public <G, R extends ListedRow<G>> ListedRows<R, G> list(Class<R> kind) {
        return ledger.list(kind);
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

        /** And finds them again one by one. */
        @Override
        public List<R> find(String key, Collection<String> ids) {
            List<String> unseen = ids.stream()
                    .filter(id -> !found.containsKey(new Place(key, id)))
                    .distinct()
                    .toList();
            if (!unseen.isEmpty()) {
                unseen.forEach(id -> found.put(new Place(key, id), Optional.empty()));
                rows.find(key, unseen).forEach(row -> found.put(new Place(key, row.id()), Optional.of(row)));
            }
            return ids.stream()
                    .distinct()
                    .flatMap(id -> found.getOrDefault(new Place(key, id), Optional.empty()).stream())
                    .toList();
        }

        @Override
        public List<R> under(String key, Collection<String> beginnings) {
            return rows.under(key, beginnings);
        }

        @Override
        public List<R> all() {
            return rows.all();
        }
    }
}
