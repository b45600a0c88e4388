package org.actionledger.projections.wins;

import org.actionledger.events.WinEvent.OnPromise;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps what became of promises. */
@Component
public final class PromiseStepProjection implements Projection<PromiseStep, OnPromise> {

    @Override
    public String table() {
        return "promise_step";
    }

    @Override
    public Class<PromiseStep> row() {
        return PromiseStep.class;
    }

    @Override
    public Class<OnPromise> event() {
        return OnPromise.class;
    }

    @Override
    public void apply(EventEnvelope<OnPromise> envelope, Changes<PromiseStep> rows) {
        rows.put(new PromiseStep(envelope));
    }
}
