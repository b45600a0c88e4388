package org.actionledger.projections.ballots;

import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.WinEvent;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps what was reported of turnouts while ballots were open. */
@Component
public final class TurnoutProjection implements Projection<Turnout> {

    @Override
    public String table() {
        return "ballot_turnout";
    }

    @Override
    public Class<Turnout> row() {
        return Turnout.class;
    }

    @Override
    public void apply(EventEnvelope envelope, Changes<Turnout> rows) {
        switch (envelope.event()) {
            case TurnoutReported report ->
                rows.put(new Turnout(
                        envelope.key(),
                        report.ballot(),
                        envelope.id(),
                        new Turnout.TurnoutSoFar(
                                report.when(), report.votesCast(), report.percentage(), report.sources()),
                        envelope.position()));
            case BallotAnnounced _, BallotOpened _, BallotPutOnHold _, BallotClosed _, ResultDeclared _ -> {}
            case CampaignEvent _, DisputeEvent _, MandateEvent _, PolicyEvent _, UnionEvent _, WinEvent _ -> {}
        }
    }
}
