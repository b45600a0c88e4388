package org.actionledger.projections.campaigns;

import org.actionledger.events.BallotEvent;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.WinEvent;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps the list of campaigns. */
@Component
public final class CampaignProjection implements Projection<Campaign> {

    @Override
    public String table() {
        return "campaign";
    }

    @Override
    public Class<Campaign> row() {
        return Campaign.class;
    }

    @Override
    public void apply(EventEnvelope envelope, Changes<Campaign> rows) {
        switch (envelope.event()) {
            case CampaignLaunched launched ->
                rows.put(new Campaign(
                        envelope.key(),
                        launched.campaign(),
                        launched.slug(),
                        launched.title(),
                        launched.unions(),
                        launched.aims(),
                        launched.background(),
                        launched.when(),
                        launched.sources()));
            case MessagePublished _,
                    MeetingHeld _,
                    NextStepPlanned _,
                    NextStepDone _,
                    NextStepDropped _,
                    DiscrepancyNoted _ -> {}
            case BallotEvent _, DisputeEvent _, MandateEvent _, PolicyEvent _, UnionEvent _, WinEvent _ -> {}
        }
    }
}
