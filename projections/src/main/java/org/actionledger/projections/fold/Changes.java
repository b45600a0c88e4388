package org.actionledger.projections.fold;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a projection does to its rows while it folds an event: to those under the event's own key, and to no others. */
public interface Changes<R extends Row> {

    Optional<R> find(String id);

    /**
     * Puts a row, in place of one of the same id.
     *
     * @throws IllegalArgumentException it is of another key than the event
     */
    void put(R row);

    /**
     * Changes a row that an earlier event has put there; where there is none, nothing.
     *
     * <p>An event that has nothing to change stops no projection: the timeline tells what has no place.
     */
    default void change(String id, UnaryOperator<R> change) {
        find(id).ifPresent(before -> {
            R after = change.apply(before);
            if (!after.equals(before)) {
                put(after);
            }
        });
    }
}
