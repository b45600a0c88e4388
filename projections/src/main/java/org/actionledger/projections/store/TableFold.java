package org.actionledger.projections.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.OneKey;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.fold.Row;
import org.actionledger.projections.store.TableRows.Place;

/** Folds a batch into a table with one read before it and one write after it, instead of some for every event. */
final class TableFold<R extends Row> {

    private final Projection<R> projection;
    private final TableRows<R> table;

    TableFold(Projection<R> projection, TableRows<R> table) {
        this.projection = projection;
        this.table = table;
    }

    void apply(List<EventEnvelope> batch) {
        Wanted wanted = new Wanted();
        batch.forEach(envelope -> projection.apply(envelope, wanted.changes(envelope.key())));
        Batch rows = new Batch();
        if (!wanted.places.isEmpty()) {
            table.at(wanted.places).forEach(row -> rows.known.put(Place.of(row), Optional.of(row)));
            wanted.places.forEach(place -> rows.known.putIfAbsent(place, Optional.empty()));
        }
        batch.forEach(envelope -> projection.apply(envelope, rows.changes(envelope.key())));
        table.write(rows.changed.values());
    }

    /** A first pass that changes nothing: it only learns which rows the batch asks for. */
    private final class Wanted {

        private final Set<Place> places = new HashSet<>();
        private final Map<Place, R> put = new HashMap<>();

        Changes<R> changes(String key) {
            return new OneKey<>(key, this::find, row -> put.put(Place.of(row), row));
        }

        private Optional<R> find(String key, String id) {
            Place place = new Place(key, id);
            Optional<R> found = Optional.ofNullable(put.get(place));
            if (found.isEmpty()) {
                places.add(place);
            }
            return found;
        }
    }

    private final class Batch {

        private final Map<Place, Optional<R>> known = new HashMap<>();
        private final Map<Place, R> changed = new LinkedHashMap<>();

        Changes<R> changes(String key) {
            return new OneKey<>(key, this::find, this::put);
        }

        private Optional<R> find(String key, String id) {
            return known.computeIfAbsent(new Place(key, id), place -> table.find(place.key(), place.id()));
        }

        private void put(R row) {
            known.put(Place.of(row), Optional.of(row));
            changed.put(Place.of(row), row);
        }
    }
}
