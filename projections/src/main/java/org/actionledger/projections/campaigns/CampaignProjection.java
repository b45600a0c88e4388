package org.actionledger.projections.campaigns;

import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps the list of campaigns. */
@Component
public final class CampaignProjection implements Projection<Campaign, CampaignLaunched> {

    @Override
    public String table() {
        return "campaign";
    }

    @Override
    public Class<Campaign> row() {
        return Campaign.class;
    }

    @Override
    public Class<CampaignLaunched> event() {
        return CampaignLaunched.class;
    }

    @Override
    public void apply(EventEnvelope<CampaignLaunched> envelope, Changes<Campaign> rows) {
        rows.put(new Campaign(envelope));
    }
}
