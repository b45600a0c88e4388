package org.actionledger.campaign.feed;

import java.util.Set;
import org.actionledger.events.EventNames;
import org.actionledger.events.LedgerEvent;
import org.actionledger.journal.RecordedEvent;

/** What this service keeps of an event on the topic. */
public interface Reaction {

    /** The events that it is given; every other is passed over without being read. */
    Set<Class<? extends LedgerEvent>> events();

    default boolean isTo(RecordedEvent recorded) {
        return events().stream().map(EventNames::of).anyMatch(recorded.type()::equals);
    }

    /** Runs in the feed's transaction, and has to come to the same when it is given an event again. */
    void to(LedgerEvent event, RecordedEvent recorded);
}
