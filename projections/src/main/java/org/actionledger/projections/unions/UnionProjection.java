package org.actionledger.projections.unions;

import org.actionledger.events.BallotEvent;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.events.WinEvent;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps the directory of unions. */
@Component
public final class UnionProjection implements Projection<RegisteredUnion> {

    @Override
    public String table() {
        return "registered_union";
    }

    @Override
    public Class<RegisteredUnion> row() {
        return RegisteredUnion.class;
    }

    @Override
    public void apply(EventEnvelope envelope, Changes<RegisteredUnion> rows) {
        switch (envelope.event()) {
            case UnionRegistered union ->
                rows.put(new RegisteredUnion(
                        envelope.key(),
                        union.union(),
                        union.slug(),
                        union.name(),
                        union.shortName(),
                        union.represents(),
                        union.where(),
                        union.members(),
                        union.membersAsOf(),
                        union.sources()));
            case BallotEvent _, CampaignEvent _, DisputeEvent _, MandateEvent _, PolicyEvent _, WinEvent _ -> {}
        }
    }
}
