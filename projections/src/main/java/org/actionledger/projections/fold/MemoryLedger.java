package org.actionledger.projections.fold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folds events that are handed to it, and keeps the rows in memory. */
public final class MemoryLedger implements ReadModel {

    private final Map<Class<?>, Folding<?>> foldings = new LinkedHashMap<>();

    public MemoryLedger(List<? extends Projection<?, ?>> projections) {
        projections.forEach(projection -> foldings.put(projection.row(), Folding.of(projection)));
    }

    public void apply(EventEnvelope<?> envelope) {
        foldings.values().forEach(folding -> folding.apply(envelope));
    }

    @Override
    @SuppressWarnings("unchecked") // a folding is kept under the class of its own rows
    public <R extends Row> Rows<R> rows(Class<R> kind) {
        return (Rows<R>) folding(kind).rows();
    }

    @Override
    @SuppressWarnings("unchecked") // the same
    public <G, R extends ListedRow<G>> ListedRows<R, G> list(Class<R> kind) {
        return new MemoryList<>((MemoryRows<R>) folding(kind).rows());
    }

    private Folding<?> folding(Class<?> kind) {
        Folding<?> folding = foldings.get(kind);
        if (folding == null) {
            throw new IllegalArgumentException("no projection has rows of " + kind);
        }
        return folding;
    }

    private record Folding<R extends Row>(Projection<R, ?> projection, MemoryRows<R> rows) {

        static <R extends Row> Folding<R> of(Projection<R, ?> projection) {
            return new Folding<>(projection, new MemoryRows<>());
        }

        void apply(EventEnvelope<?> envelope) {
            projection.fold(envelope, rows.changes(envelope.key()));
        }
    }
}
