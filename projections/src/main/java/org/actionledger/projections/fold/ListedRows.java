package org.actionledger.projections.fold;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Reads rows of which there may be thousands: counts, and a page at a time. */
public interface ListedRows<R extends ListedRow<G>, G> {

    /** How many rows there are, of each key and group. */
    List<GroupCount<G>> groups();

    /** The same under one key. */
    List<GroupCount<G>> groups(String key);

    /** The same of the rows of these ids. */
    List<GroupCount<G>> groups(String key, Collection<String> ids);

    /** By their places. */
    List<R> page(Page<G> page);

    /** The first rows of every group that is asked for, by their places. */
    List<R> firstOfEach(String key, Predicate<G> groups, int limit);

    /** Where the first rows of all these groups together stand. */
    List<String> places(String key, Predicate<G> groups, int limit);

    /** Every row under the key that is told by itself and whose id begins so, by id. */
    List<R> ungrouped(String key, String beginning);
}
