package org.actionledger.projections.timeline;

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

/** Tells every campaign's story. */
@Component
public final class TimelineProjection implements Projection<Told> {

    @Override
    public String table() {
        return "timeline_entry";
    }

    @Override
    public Class<Told> row() {
        return Told.class;
    }

    @Override
    public void apply(EventEnvelope envelope, Changes<Told> rows) {
        Story story = new Story(envelope, rows);
        switch (envelope.event()) {
            case CampaignEvent event -> CampaignStory.tell(event, envelope, story);
            case DisputeEvent event -> DisputeStory.tell(event, envelope, story);
            case BallotEvent event -> BallotStory.tell(event, envelope, story);
            case MandateEvent event -> MandateStory.tell(event, envelope, story);
            case PolicyEvent event -> PolicyStory.tell(event, envelope, story);
            case WinEvent event -> WinStory.tell(event, envelope, story);
            case UnionEvent _ -> {}
        }
    }
}
