package org.actionledger.projections.wins;

import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps every win. */
@Component
public final class WinProjection implements Projection<Win, WinSecured> {

    @Override
    public String table() {
        return "win";
    }

    @Override
    public Class<Win> row() {
        return Win.class;
    }

    @Override
    public Class<WinSecured> event() {
        return WinSecured.class;
    }

    @Override
    public void apply(EventEnvelope<WinSecured> envelope, Changes<Win> rows) {
        rows.put(new Win(envelope));
    }
}
