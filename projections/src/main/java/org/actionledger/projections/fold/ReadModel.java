package org.actionledger.projections.fold;

/** The rows of every projection, as known at one moment. */
public interface ReadModel {

    <R extends Row> Rows<R> rows(Class<R> kind);

    <G, R extends ListedRow<G>> ListedRows<R, G> list(Class<R> kind);
}
