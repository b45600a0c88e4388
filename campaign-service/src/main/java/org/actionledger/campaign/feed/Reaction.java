package org.actionledger.campaign.feed;

import java.util.Set;
import org.actionledger.events.LedgerEvent;
import org.actionledger.journal.RecordedEvent;

/** What this service keeps of an event on the topic. */
public interface Reaction {

    /** Names of the events that it is given; every other is passed over without being read. */
    Set<String> types();

    /** Runs in the feed's transaction, and has to come to the same when it is given an event again. */
    void to(LedgerEvent event, RecordedEvent recorded);
}
