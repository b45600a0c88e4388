package org.actionledger.projections.store;

import java.util.List;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.feed.FeedHandler;
import org.actionledger.projections.fold.EventEnvelope;

/** Takes what comes from the topic into the copy of the record and into every projection. */
final class ProjectionFeed implements FeedHandler {

    private final RecordedEvents events;
    private final StoredReadModel ledger;

    ProjectionFeed(RecordedEvents events, StoredReadModel ledger) {
        this.events = events;
        this.ledger = ledger;
    }

    @Override
    public void handle(List<RecordedEvent> batch) {
        List<RecordedEvent> unseen = events.unseen(batch);
        if (!unseen.isEmpty()) {
            events.append(unseen);
            ledger.apply(
                    unseen.stream().<EventEnvelope<?>>map(ReadModels::envelope).toList());
        }
    }
}
