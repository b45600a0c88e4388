package org.actionledger.projections.wins;

import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps the promises in wins. */
@Component
public final class PromiseProjection implements Projection<Promise, PromiseMade> {

    @Override
    public String table() {
        return "promise";
    }

    @Override
    public Class<Promise> row() {
        return Promise.class;
    }

    @Override
    public Class<PromiseMade> event() {
        return PromiseMade.class;
    }

    @Override
    public void apply(EventEnvelope<PromiseMade> envelope, Changes<Promise> rows) {
        rows.put(new Promise(envelope));
    }
}
