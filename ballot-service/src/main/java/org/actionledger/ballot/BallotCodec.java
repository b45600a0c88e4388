package org.actionledger.ballot;

import org.actionledger.events.BallotEvent;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventNames;
import org.actionledger.journal.EventCodec;

/** Stores a ballot's events as they are published. */
final class BallotCodec implements EventCodec<BallotEvent> {

    @Override
    public String typeOf(BallotEvent event) {
        return EventNames.of(event);
    }

    @Override
    public byte[] write(BallotEvent event) {
        return EventJson.write(event);
    }

    @Override
    public BallotEvent read(String type, byte[] payload) {
        if (EventJson.read(type, payload) instanceof BallotEvent event) {
            return event;
        }
        throw new IllegalArgumentException(type + " is no event of a ballot");
    }
}
