package org.actionledger.projections.wins;

import org.actionledger.events.WinEvent;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.PromiseProgressed;
import org.actionledger.events.WinEvent.PromiseWithdrawn;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps what became of promises. */
@Component
public final class PromiseStepProjection implements Projection<PromiseStep, WinEvent> {

    @Override
    public String table() {
        return "promise_step";
    }

    @Override
    public Class<PromiseStep> row() {
        return PromiseStep.class;
    }

    @Override
    public Class<WinEvent> event() {
        return WinEvent.class;
    }

    @Override
    public void apply(EventEnvelope<WinEvent> envelope, Changes<PromiseStep> rows) {
        switch (envelope.event()) {
            case PromiseProgressed next -> rows.put(new PromiseStep(next.promise(), envelope));
            case PromiseDelivered next -> rows.put(new PromiseStep(next.promise(), envelope));
            case PromiseMissed next -> rows.put(new PromiseStep(next.promise(), envelope));
            case PromiseWithdrawn next -> rows.put(new PromiseStep(next.promise(), envelope));
            case WinSecured _, PromiseMade _ -> {}
        }
    }
}
