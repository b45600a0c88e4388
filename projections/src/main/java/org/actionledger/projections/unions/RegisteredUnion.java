package org.actionledger.projections.unions;

import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Row;

/** A union as the directory has it. */
public record RegisteredUnion(EventEnvelope<UnionRegistered> registered) implements Row {

    public UnionRegistered fact() {
        return registered.event();
    }

    @Override
    public String key() {
        return registered.key();
    }

    @Override
    public String id() {
        return fact().union().toString();
    }
}
