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

/** Keeps the promises in wins. */
@Component
public final class PromiseProjection implements Projection<Promise> {

    @Override
    public String table() {
        return "promise";
    }

    @Override
    public Class<Promise> row() {
        return Promise.class;
    }

    @Override
    public void apply(EventEnvelope envelope, Changes<Promise> rows) {
        switch (envelope.event()) {
            case PromiseMade made ->
                rows.put(new Promise(
                        envelope.key(),
                        made.win(),
                        made.promise(),
                        made.what(),
                        made.owedBy(),
                        made.due(),
                        made.when(),
                        made.sources(),
                        envelope.position()));
            case WinSecured _, PromiseProgressed _, PromiseDelivered _, PromiseMissed _, PromiseWithdrawn _ -> {}
            case BallotEvent _, CampaignEvent _, DisputeEvent _, MandateEvent _, PolicyEvent _, UnionEvent _ -> {}
        }
    }
}
