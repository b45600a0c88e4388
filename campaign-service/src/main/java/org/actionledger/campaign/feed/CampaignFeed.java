package org.actionledger.campaign.feed;

import java.util.List;
import org.actionledger.events.EventJson;
import org.actionledger.events.LedgerEvent;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.feed.FeedHandler;
import org.springframework.stereotype.Component;

/** Gives each event to every reaction, in their order, before the next event. */
@Component
final class CampaignFeed implements FeedHandler {

    private final List<Reaction> reactions;

    CampaignFeed(List<Reaction> reactions) {
        this.reactions = reactions;
    }

    @Override
    public void handle(List<RecordedEvent> batch) {
        for (RecordedEvent recorded : batch) {
            List<Reaction> concerned = reactions.stream()
                    .filter(reaction -> reaction.types().contains(recorded.type()))
                    .toList();
            if (!concerned.isEmpty()) {
                LedgerEvent event = EventJson.read(recorded.type(), recorded.payload());
                concerned.forEach(reaction -> reaction.to(event, recorded));
            }
        }
    }
}
