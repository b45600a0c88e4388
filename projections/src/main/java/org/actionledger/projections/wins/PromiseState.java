package org.actionledger.projections.wins;

/** What has become of a promise. */
public enum PromiseState {
    OPEN,
    PART_DELIVERED,
    DELIVERED,
    MISSED,
    WITHDRAWN
}
