package org.actionledger.projections.fold;

import org.actionledger.events.LedgerEvent;

/** A fold of events into rows that are listed a page at a time, and counted by what they have in common. */
public interface ListedProjection<R extends ListedRow<G>, E extends LedgerEvent, G> extends Projection<R, E> {

    Class<G> group();
}
