package org.actionledger.projections.fold;

import java.util.List;
import java.util.Optional;

/** Reads what a projection has folded. */
public interface Rows<R extends Row> {

    Optional<R> find(String id);

    /** Every row under the key, by id. */
    List<R> under(String key);

    /** Every row, by id. */
    List<R> all();
}
