package org.actionledger.projections.discrepancies;

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

/** Keeps what sources disagree on. */
@Component
public final class DiscrepancyProjection implements Projection<Discrepancy> {

    @Override
    public String table() {
        return "discrepancy";
    }

    @Override
    public Class<Discrepancy> row() {
        return Discrepancy.class;
    }

    @Override
    public void apply(EventEnvelope envelope, Changes<Discrepancy> rows) {
        switch (envelope.event()) {
            case DiscrepancyNoted noted ->
                rows.put(new Discrepancy(
                        envelope.key(),
                        noted.discrepancy(),
                        envelope.id(),
                        noted.about(),
                        noted.fact(),
                        noted.claims(),
                        noted.adopted(),
                        noted.because(),
                        noted.sources(),
                        envelope.recordedAt(),
                        envelope.position()));
            case CampaignLaunched _,
                    MessagePublished _,
                    MeetingHeld _,
                    NextStepPlanned _,
                    NextStepDone _,
                    NextStepDropped _ -> {}
            case BallotEvent _, DisputeEvent _, MandateEvent _, PolicyEvent _, UnionEvent _, WinEvent _ -> {}
        }
    }
}
