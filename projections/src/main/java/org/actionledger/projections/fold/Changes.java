package org.actionledger.projections.fold;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a projection does to its rows while it folds. */
public interface Changes<R extends Row> {

    Optional<R> find(String id);

    void put(R row);

    /**
     * Changes a row that an earlier event has put there.
     *
     * @throws IllegalStateException there is none: the event came out of order
     */
    void change(String id, UnaryOperator<R> change);
}
