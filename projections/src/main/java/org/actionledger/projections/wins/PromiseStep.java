package org.actionledger.projections.wins;

import java.util.UUID;
import org.actionledger.events.WinEvent;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Row;

/** What became of a promise. */
public record PromiseStep(UUID promise, EventEnvelope<WinEvent> taken) implements Row {

    @Override
    public String key() {
        return taken.key();
    }

    @Override
    public String id() {
        return taken.event().win() + "/" + promise + "/" + taken.id();
    }
}
