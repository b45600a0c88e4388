package org.actionledger.projections.wins;

import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Row;

/** A promise in a win. */
public record Promise(EventEnvelope<PromiseMade> made) implements Row {

    public PromiseMade fact() {
        return made.event();
    }

    @Override
    public String key() {
        return made.key();
    }

    @Override
    public String id() {
        return fact().win() + "/" + fact().promise();
    }
}
