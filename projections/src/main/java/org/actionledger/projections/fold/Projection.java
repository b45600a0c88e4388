package org.actionledger.projections.fold;

/** A fold of events into rows of one kind. */
public interface Projection<R extends Row> {

    /** The table that the rows are kept in. */
    String table();

    Class<R> row();

    /**
     * Takes one event in.
     *
     * <p>A function of the event and of rows that events of the same stream have made under the event's own key, because only a stream has one order
     * for certain: so the rows come out the same however often they are rebuilt, and whichever stream came first. What grows with every event is rows of its own, and no row is rewritten longer for each of them. An event of any
     * kind may come in any state: none may stop the projection.
     */
    void apply(EventEnvelope envelope, Changes<R> rows);
}
