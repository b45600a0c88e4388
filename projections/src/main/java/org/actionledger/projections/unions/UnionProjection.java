package org.actionledger.projections.unions;

import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps the directory of unions. */
@Component
public final class UnionProjection implements Projection<RegisteredUnion, UnionRegistered> {

    @Override
    public String table() {
        return "registered_union";
    }

    @Override
    public Class<RegisteredUnion> row() {
        return RegisteredUnion.class;
    }

    @Override
    public Class<UnionRegistered> event() {
        return UnionRegistered.class;
    }

    @Override
    public void apply(EventEnvelope<UnionRegistered> envelope, Changes<RegisteredUnion> rows) {
        rows.put(new RegisteredUnion(envelope));
    }
}
