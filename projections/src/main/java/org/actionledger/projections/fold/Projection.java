package org.actionledger.projections.fold;

import org.actionledger.events.LedgerEvent;

/**
 * A fold of events into rows of one kind.
 *
 * @param <E> the events that it folds: a family of them, or one kind
 */
public interface Projection<R extends Row, E extends LedgerEvent> {

    /** The table that the rows are kept in. */
    String table();

    Class<R> row();

    Class<E> event();

    /**
     * Takes one event in.
     *
     * <p>A function of the event and of rows that events of the same stream have made under the event's own key, because only a stream has one order
     * for certain: so the rows come out the same however often they are rebuilt, and whichever stream came first. What grows with every event is rows of its own, and no row is rewritten longer for each of them. An event of any
     * kind may come in any state: none may stop the projection.
     */
    void apply(EventEnvelope<E> envelope, Changes<R> rows);

    /** Takes in what is of its kind, and passes all else over. */
    default void fold(EventEnvelope<?> envelope, Changes<R> rows) {
        if (event().isInstance(envelope.event())) {
            apply(envelope.of(event().cast(envelope.event())), rows);
        }
    }
}
