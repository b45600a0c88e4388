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

/** Keeps the results of ballots, one for each constituency. */
@Component
public final class ResultProjection implements Projection<Result> {

    @Override
    public String table() {
        return "ballot_result";
    }

    @Override
    public Class<Result> row() {
        return Result.class;
    }

    @Override
    public void apply(EventEnvelope envelope, Changes<Result> rows) {
        switch (envelope.event()) {
            case ResultDeclared declared ->
                rows.put(new Result(
                        envelope.key(),
                        envelope.id(),
                        declared.ballot(),
                        declared.constituency(),
                        declared.employer(),
                        declared.count(),
                        declared.published(),
                        declared.stated(),
                        declared.findings(),
                        declared.outcomes(),
                        declared.when(),
                        declared.sources(),
                        envelope.position()));
            case BallotAnnounced _, BallotOpened _, TurnoutReported _, BallotPutOnHold _, BallotClosed _ -> {}
            case CampaignEvent _, DisputeEvent _, MandateEvent _, PolicyEvent _, UnionEvent _, WinEvent _ -> {}
        }
    }
}
