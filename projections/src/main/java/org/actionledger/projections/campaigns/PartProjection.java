package org.actionledger.projections.campaigns;

import org.actionledger.events.BallotEvent;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.WinEvent;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ListedProjection;
import org.springframework.stereotype.Component;

/** Keeps what a campaign's status is told from. */
@Component
public final class PartProjection implements ListedProjection<CampaignPart, LedgerEvent, Void> {

    @Override
    public String table() {
        return "campaign_part";
    }

    @Override
    public Class<CampaignPart> row() {
        return CampaignPart.class;
    }

    @Override
    public Class<LedgerEvent> event() {
        return LedgerEvent.class;
    }

    @Override
    public Class<Void> group() {
        return Void.class;
    }

    @Override
    public void apply(EventEnvelope<LedgerEvent> envelope, Changes<CampaignPart> parts) {
        switch (envelope.event()) {
            case CampaignEvent event -> PartsOfCampaigns.apply(envelope.of(event), parts);
            case DisputeEvent event -> PartsOfDisputes.apply(envelope.of(event), parts);
            case BallotEvent _, MandateEvent _, PolicyEvent _, UnionEvent _, WinEvent _ -> {}
        }
    }
}
