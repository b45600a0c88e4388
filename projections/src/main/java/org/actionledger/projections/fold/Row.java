package org.actionledger.projections.fold;

/** One thing as a projection tells it: a record that is written as JSON, and found by its key and its id together. */
public interface Row {

    /** Unique among the rows of its kind under its key; among other keys' rows it may occur again. */
    String id();

    /** What the events it is folded from were published under: a campaign's id, or a union's. */
    String key();
}
