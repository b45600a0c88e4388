package org.actionledger.projections.ballots;

import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Row;

/** How many had voted in a ballot while it was open. */
public record Turnout(EventEnvelope<TurnoutReported> reported) implements Row {

    @Override
    public String key() {
        return reported.key();
    }

    @Override
    public String id() {
        return reported.event().ballot() + "/" + reported.id();
    }
}
