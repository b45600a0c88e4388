package org.actionledger.ballot;

import java.util.List;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventNames;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.feed.FeedHandler;
import org.springframework.stereotype.Component;

/** Hears of disputes and of the offers made in them, and passes over everything else without reading it. */
@Component
final class DisputeFeed implements FeedHandler {

    private final KnownDisputes disputes;

    DisputeFeed(KnownDisputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public void handle(List<RecordedEvent> batch) {
        List<DisputeDeclared> declared = of(DisputeDeclared.class, batch);
        if (!declared.isEmpty()) {
            disputes.add(declared);
        }
        List<OfferReceived> received = of(OfferReceived.class, batch);
        if (!received.isEmpty()) {
            disputes.addOffers(received);
        }
    }

    private static <E extends DisputeEvent> List<E> of(Class<E> type, List<RecordedEvent> batch) {
        String name = EventNames.of(type);
        return batch.stream()
                .filter(event -> event.type().equals(name))
                .map(event -> type.cast(EventJson.read(event.type(), event.payload())))
                .toList();
    }
}
