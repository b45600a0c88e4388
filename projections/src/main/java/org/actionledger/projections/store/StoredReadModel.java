package org.actionledger.projections.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ListedProjection;
import org.actionledger.projections.fold.ListedRow;
import org.actionledger.projections.fold.ListedRows;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.fold.Row;
import org.actionledger.projections.fold.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of every projection, as far as the feed has come. */
final class StoredReadModel implements ReadModel {

    private final Map<Class<?>, Stored<?>> stored = new LinkedHashMap<>();

    StoredReadModel(JdbcClient jdbc, List<? extends Projection<?, ?>> projections) {
        this(jdbc, projections, Meter.NONE);
    }

    StoredReadModel(JdbcClient jdbc, List<? extends Projection<?, ?>> projections, Meter meter) {
        projections.forEach(projection -> stored.put(projection.row(), stored(jdbc, projection, meter)));
    }

    void apply(List<EventEnvelope<?>> batch) {
        stored.values().forEach(each -> each.fold().apply(batch));
    }

    @Override
    @SuppressWarnings("unchecked") // rows are kept under their own class
    public <R extends Row> Rows<R> rows(Class<R> kind) {
        return (Rows<R>) of(kind).rows();
    }

    @Override
    @SuppressWarnings("unchecked") // the same
    public <G, R extends ListedRow<G>> ListedRows<R, G> list(Class<R> kind) {
        ListedRows<?, ?> list = of(kind).list();
        if (list == null) {
            throw new IllegalArgumentException("no projection lists rows of " + kind);
        }
        return (ListedRows<R, G>) list;
    }

    private Stored<?> of(Class<?> kind) {
        Stored<?> found = stored.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("no projection has rows of " + kind);
        }
        return found;
    }

    private static Stored<?> stored(JdbcClient jdbc, Projection<?, ?> projection, Meter meter) {
        return projection instanceof ListedProjection<?, ?, ?> listed
                ? listed(jdbc, listed, meter)
                : plain(jdbc, projection, meter);
    }

    private static <R extends Row> Stored<R> plain(JdbcClient jdbc, Projection<R, ?> projection, Meter meter) {
        TableRows<R> rows = new TableRows<>(jdbc, projection, meter);
        return new Stored<>(rows, new TableFold<>(projection, rows, rows::write), null);
    }

    private static <R extends ListedRow<G>, G> Stored<R> listed(
            JdbcClient jdbc, ListedProjection<R, ?, G> projection, Meter meter) {
        TableRows<R> rows = new TableRows<>(jdbc, projection, meter);
        TableList<R, G> list = new TableList<>(jdbc, projection, meter);
        return new Stored<>(rows, new TableFold<>(projection, rows, list::write), list);
    }

    private record Stored<R extends Row>(
            TableRows<R> rows, TableFold<R> fold, @Nullable ListedRows<?, ?> list) {}
}
