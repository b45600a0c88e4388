package org.actionledger.projections.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.fold.Row;
import org.actionledger.projections.fold.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of every projection, as far as the feed has come. */
final class StoredReadModel implements ReadModel {

    private final Map<Class<?>, Stored<?>> stored = new LinkedHashMap<>();

    StoredReadModel(JdbcClient jdbc, List<? extends Projection<?>> projections) {
        this(jdbc, projections, Meter.NONE);
    }

    StoredReadModel(JdbcClient jdbc, List<? extends Projection<?>> projections, Meter meter) {
        projections.forEach(projection -> stored.put(projection.row(), Stored.of(jdbc, projection, meter)));
    }

    void apply(List<EventEnvelope> batch) {
        stored.values().forEach(each -> each.fold().apply(batch));
    }

    @Override
    @SuppressWarnings("unchecked") // rows are kept under their own class
    public <R extends Row> Rows<R> rows(Class<R> kind) {
        Stored<?> found = stored.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("no projection has rows of " + kind);
        }
        return (Rows<R>) found.rows();
    }

    private record Stored<R extends Row>(TableRows<R> rows, TableFold<R> fold) {

        static <R extends Row> Stored<R> of(JdbcClient jdbc, Projection<R> projection, Meter meter) {
            TableRows<R> rows = new TableRows<>(jdbc, projection, meter);
            return new Stored<>(rows, new TableFold<>(projection, rows));
        }
    }
}
