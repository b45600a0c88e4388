package org.actionledger.projections.campaigns;

import org.actionledger.events.BallotEvent;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.WinEvent;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.Happening;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps what a campaign's status is told from. */
@Component
public final class PartProjection implements Projection<Part> {

    @Override
    public String table() {
        return "campaign_part";
    }

    @Override
    public Class<Part> row() {
        return Part.class;
    }

    @Override
    public void apply(Happening happening, Changes<Part> parts) {
        switch (happening.event()) {
            case CampaignEvent event -> PartsOfCampaigns.apply(event, happening, parts);
            case DisputeEvent event -> PartsOfDisputes.apply(event, happening.key(), parts);
            case BallotEvent _, MandateEvent _, PolicyEvent _, UnionEvent _, WinEvent _ -> {}
        }
    }
}
