package org.actionledger.ballot;

import java.util.List;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.EventJson;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.feed.FeedHandler;
import org.springframework.stereotype.Component;

/** Hears of disputes, and passes over everything else without reading it. */
@Component
final class DisputeFeed implements FeedHandler {

    static final String DISPUTE_DECLARED = "org.actionledger.DisputeDeclared";

    private final KnownDisputes disputes;

    DisputeFeed(KnownDisputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public void handle(List<RecordedEvent> batch) {
        List<DisputeDeclared> declared = batch.stream()
                .filter(event -> event.type().equals(DISPUTE_DECLARED))
                .map(event -> (DisputeDeclared) EventJson.read(event.type(), event.payload()))
                .toList();
        if (!declared.isEmpty()) {
            disputes.add(declared);
        }
    }
}
