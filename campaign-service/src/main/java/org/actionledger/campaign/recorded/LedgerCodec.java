package org.actionledger.campaign.recorded;

import org.actionledger.events.EventJson;
import org.actionledger.events.EventNames;
import org.actionledger.events.LedgerEvent;
import org.actionledger.journal.EventCodec;

/** One family of the ledger's events, as stored and published. */
public record LedgerCodec<E extends LedgerEvent>(Class<E> family) implements EventCodec<E> {

    @Override
    public String typeOf(E event) {
        return EventNames.of(event);
    }

    @Override
    public byte[] write(E event) {
        return EventJson.write(event);
    }

    @Override
    public E read(String type, byte[] payload) {
        LedgerEvent event = EventJson.read(type, payload);
        if (!family.isInstance(event)) {
            throw new IllegalArgumentException(type + " is no " + family.getSimpleName());
        }
        return family.cast(event);
    }
}
