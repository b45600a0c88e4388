package org.actionledger.projections.timeline;

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
    public void apply(Happening happening, Changes<Told> rows) {
        Story story = new Story(happening, rows);
        switch (happening.event()) {
            case CampaignEvent event -> CampaignStory.tell(event, happening, story);
            case DisputeEvent event -> DisputeStory.tell(event, happening, story);
            case BallotEvent event -> BallotStory.tell(event, happening, story);
            case MandateEvent event -> MandateStory.tell(event, happening, story);
            case PolicyEvent event -> PolicyStory.tell(event, happening, story);
            case WinEvent event -> WinStory.tell(event, happening, story);
            case UnionEvent _ -> {}
        }
    }
}
