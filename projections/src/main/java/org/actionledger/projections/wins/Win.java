package org.actionledger.projections.wins;

import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Row;

/** One win. Its promises, and all that became of them, are rows of their own. */
public record Win(EventEnvelope<WinSecured> secured) implements Row {

    public WinSecured fact() {
        return secured.event();
    }

    @Override
    public String key() {
        return secured.key();
    }

    @Override
    public String id() {
        return fact().win().toString();
    }
}
