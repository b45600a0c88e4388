package org.actionledger.campaign.policy;

import org.actionledger.events.EventNames;
import org.actionledger.events.LedgerEvent;
import org.actionledger.journal.RecordedEvent;

/**
 * What this service records because of what was recorded, without anybody asking.
 *
 * @param <E> the event that it follows; every other is passed over without being read
 */
public interface Policy<E extends LedgerEvent> {

    Class<E> event();

    /**
     * Records what follows, outside the feed's transaction, each under an id that is the same when the event is given again.
     *
     * <p>What it throws is put on record as what could not be done, and the feed goes on.
     */
    void follow(E event, RecordedEvent recorded);

    default String name() {
        return getClass().getSimpleName();
    }

    default boolean follows(RecordedEvent recorded) {
        return EventNames.of(event()).equals(recorded.type());
    }

    /** Follows an event of its kind. */
    default void followAny(LedgerEvent any, RecordedEvent recorded) {
        follow(event().cast(any), recorded);
    }
}
