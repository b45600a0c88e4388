package org.actionledger.projections.mandates;

import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Row;

/** When the union printed that a mandate ends. Of several the latest counts. */
public record Statement(EventEnvelope<MandateStated> stated) implements Row {

    @Override
    public String key() {
        return stated.key();
    }

    @Override
    public String id() {
        return stated.event().mandate() + "/" + stated.id();
    }
}
