package org.actionledger.projections.ballots;

import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps what was reported of turnouts while ballots were open. */
@Component
public final class TurnoutProjection implements Projection<Turnout, TurnoutReported> {

    @Override
    public String table() {
        return "ballot_turnout";
    }

    @Override
    public Class<Turnout> row() {
        return Turnout.class;
    }

    @Override
    public Class<TurnoutReported> event() {
        return TurnoutReported.class;
    }

    @Override
    public void apply(EventEnvelope<TurnoutReported> envelope, Changes<Turnout> rows) {
        rows.put(new Turnout(envelope));
    }
}
