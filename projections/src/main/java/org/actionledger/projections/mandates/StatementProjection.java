package org.actionledger.projections.mandates;

import org.actionledger.events.BallotEvent;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.WinEvent;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps what unions printed of the end of their mandates. */
@Component
public final class StatementProjection implements Projection<Statement> {

    @Override
    public String table() {
        return "mandate_statement";
    }

    @Override
    public Class<Statement> row() {
        return Statement.class;
    }

    @Override
    public void apply(EventEnvelope envelope, Changes<Statement> rows) {
        switch (envelope.event()) {
            case MandateStated stated ->
                rows.put(new Statement(
                        envelope.key(),
                        stated.mandate(),
                        envelope.id(),
                        stated.lastDay(),
                        stated.sources(),
                        envelope.position()));
            case MandateSecured _, MandateExercised _, MandateSetAside _ -> {}
            case BallotEvent _, CampaignEvent _, DisputeEvent _, PolicyEvent _, UnionEvent _, WinEvent _ -> {}
        }
    }
}
