package org.actionledger.projections.fold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of which there may be thousands, so that it is shown a page at a time and counted without being read.
 *
 * @param <G> what rows that are counted together have in common: a record, kept as JSON
 */
public interface ListedRow<G> extends Row {

    /** Between the parts of a place: before every character that a text may have, so that a shorter text stands before a longer. */
    String THEN = "\t";

    /** Where it stands among the rows of its kind, which are listed by the characters of their places; no other has the same under its key. */
    String place();

    /** What it is counted by; null where it is told by itself. */
    @Nullable
    G group();

    /** What else it can be asked for by. */
    default List<String> labels() {
        return List.of();
    }
}
