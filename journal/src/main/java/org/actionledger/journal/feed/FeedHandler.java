package org.actionledger.journal.feed;

import java.util.List;
import org.actionledger.journal.RecordedEvent;

/** What an application does with the events it reads. */
public interface FeedHandler {

    /**
     * Applies events that were not applied before, in one transaction with the mark of how far the feed has come.
     *
     * <p>Everything under one key comes in order; a stream's events come without a gap. What it throws undoes the whole batch, which is then given
     * again in smaller pieces: an event that cannot be applied on its own stops its partition until it can be.
     */
    void handle(List<RecordedEvent> batch);

    /** Whether something is to be recorded because of the event: it is then given to {@link #follow} before it is handled. */
    default boolean leadsOn(RecordedEvent event) {
        return false;
    }

    /**
     * Records what follows from an event, once all before it has taken effect, and outside the feed's transaction: see ADR 0008.
     *
     * <p>It is given an event again when the feed stopped before it had marked it: so what it records is to be known again by its command's id.
     */
    default void follow(RecordedEvent event) {}

    /**
     * Keeps for people to see that what follows from an event could not be recorded. The feed then goes on.
     *
     * @param because nothing that would pass: not a server that does not answer, and nothing that cannot be read
     */
    default void couldNotFollow(RecordedEvent event, RuntimeException because) {
        throw because;
    }
}
