package org.actionledger.projections.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.OneKey;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.fold.Row;
import org.actionledger.projections.store.TableRows.Place;

/** Folds a batch into a table with one read before it and one write after it, instead of some for every event. */
final class TableFold<R extends Row> {

    private final Projection<R, ?> projection;
    private final TableRows<R> table;
    private final Consumer<Collection<R>> write;

    TableFold(Projection<R, ?> projection, TableRows<R> table, Consumer<Collection<R>> write) {
        this.projection = projection;
        this.table = table;
        this.write = write;
    }

    void apply(List<EventEnvelope<?>> batch) {
        Wanted wanted = new Wanted();
        batch.forEach(envelope -> projection.fold(envelope, wanted.changes(envelope.key())));
        Batch rows = new Batch();
        if (!wanted.places.isEmpty()) {
            table.at(wanted.places).forEach(row -> rows.known.put(Place.of(row), Optional.of(row)));
            wanted.places.forEach(place -> rows.known.putIfAbsent(place, Optional.empty()));
        }
        batch.forEach(envelope -> projection.fold(envelope, rows.changes(envelope.key())));
        if (!rows.changed.isEmpty()) {
            write.accept(rows.changed.values());
        }
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
