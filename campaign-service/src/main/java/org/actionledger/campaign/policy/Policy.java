package org.actionledger.campaign.policy;

import java.util.Set;
import org.actionledger.events.LedgerEvent;
import org.actionledger.journal.RecordedEvent;

/** What this service records because of what was recorded, without anybody asking. */
public interface Policy {

    /** Names of the events that it follows; every other is passed over without being read. */
    Set<String> types();

    /**
     * Records what follows, outside the feed's transaction, each under an id that is the same when the event is given again.
     *
     * <p>What it throws is put on record as what could not be done, and the feed goes on.
     */
    void follow(LedgerEvent event, RecordedEvent recorded);

    default String name() {
        return getClass().getSimpleName();
    }
}
