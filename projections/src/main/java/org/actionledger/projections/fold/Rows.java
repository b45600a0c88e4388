package org.actionledger.projections.fold;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads what a projection has folded. */
public interface Rows<R extends Row> {

    Optional<R> find(String key, String id);

    /** Every row under the key, by id. */
    List<R> under(String key);

    /** Every row under the key whose id begins so, by id: what one thing consists of, where ids name it first. */
    List<R> under(String key, String beginning);

    /** Every row under the key, one after another: together they may not fit into memory. */
    void each(String key, Consumer<R> consumer);

    /** Every row, by key and id. */
    List<R> all();
}
