package org.actionledger.projections.campaigns;

import org.actionledger.events.BallotEvent;
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

/** Keeps what a campaign's status is told from. */
@Component
public final class PartProjection implements Projection<CampaignPart> {

    @Override
    public String table() {
        return "campaign_part";
    }

    @Override
    public Class<CampaignPart> row() {
        return CampaignPart.class;
    }

    @Override
    public void apply(EventEnvelope envelope, Changes<CampaignPart> parts) {
        switch (envelope.event()) {
            case CampaignEvent event -> PartsOfCampaigns.apply(event, envelope, parts);
            case DisputeEvent event -> PartsOfDisputes.apply(event, envelope.key(), parts);
            case BallotEvent _, MandateEvent _, PolicyEvent _, UnionEvent _, WinEvent _ -> {}
        }
    }
}
