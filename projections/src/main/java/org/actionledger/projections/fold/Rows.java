package org.actionledger.projections.fold;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads what a projection has folded. */
public interface Rows<R extends Row> {

    Optional<R> find(String key, String id);

    /** Those of these ids that there are, in any order. */
    List<R> find(String key, Collection<String> ids);

    /** Every row under the key, by id. */
    List<R> under(String key);

    /** Every row under the key whose id begins so, by id: what one thing consists of, where ids name it first. */
    List<R> under(String key, String beginning);

    /** The same for several things, read at once. */
    List<R> under(String key, Collection<String> beginnings);

    /** Every row, by key and id. */
    List<R> all();
}
