package org.actionledger.projections.fold;

/** How many rows under a key have the same in common. */
public record GroupCount<G>(String key, G group, int rows) {}
