package org.actionledger.projections.fold;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Rows as whoever folds an event sees them: those under the event's key.
 *
 * @param find by key and id
 */
public record OneKey<R extends Row>(String key, BiFunction<String, String, Optional<R>> find, Consumer<R> put)
        implements Changes<R> {

    @Override
    public Optional<R> find(String id) {
        return find.apply(key, id);
    }

    @Override
    public void put(R row) {
        if (!row.key().equals(key)) {
            throw new IllegalArgumentException(
                    "an event under " + key + " cannot put " + row.id() + ", a row of " + row.key());
        }
        put.accept(row);
    }
}
