package org.actionledger.projections.wins;

import org.actionledger.events.WinEvent.OnPromise;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Row;

/** What became of a promise. */
public record PromiseStep(EventEnvelope<OnPromise> taken) implements Row {

    @Override
    public String key() {
        return taken.key();
    }

    @Override
    public String id() {
        return taken.event().win() + "/" + taken.event().promise() + "/" + taken.id();
    }
}
