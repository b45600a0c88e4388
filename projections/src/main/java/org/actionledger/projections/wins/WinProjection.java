package org.actionledger.projections.wins;

import org.actionledger.events.BallotEvent;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.PromiseProgressed;
import org.actionledger.events.WinEvent.PromiseWithdrawn;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps every win. */
@Component
public final class WinProjection implements Projection<Win> {

    @Override
    public String table() {
        return "win";
    }

    @Override
    public Class<Win> row() {
        return Win.class;
    }

    @Override
    public void apply(EventEnvelope envelope, Changes<Win> rows) {
        switch (envelope.event()) {
            case WinSecured secured ->
                rows.put(new Win(
                        envelope.key(),
                        secured.win(),
                        secured.campaign(),
                        secured.dispute(),
                        secured.offer(),
                        secured.number(),
                        secured.headline(),
                        secured.detail(),
                        secured.theme(),
                        secured.measures(),
                        secured.counterparty(),
                        secured.when(),
                        secured.sources(),
                        envelope.position()));
            case PromiseMade _, PromiseProgressed _, PromiseDelivered _, PromiseMissed _, PromiseWithdrawn _ -> {}
            case BallotEvent _, CampaignEvent _, DisputeEvent _, MandateEvent _, PolicyEvent _, UnionEvent _ -> {}
        }
    }
}
