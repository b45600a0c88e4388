package org.actionledger.journal.feed;

import java.util.List;
import org.actionledger.journal.RecordedEvent;

/** What an application does with the events it reads. */
@FunctionalInterface
public interface FeedHandler {

    /**
     * Applies events that were not applied before, in one transaction with the mark of how far the feed has come.
     *
     * <p>Everything under one key comes in order; a stream's events come without a gap. What it throws undoes the whole batch, which is then given
     * again in smaller pieces: an event that cannot be applied on its own stops its partition until it can be.
     */
    void handle(List<RecordedEvent> batch);
}
