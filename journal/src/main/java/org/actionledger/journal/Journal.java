package org.actionledger.journal;

import java.util.Collection;
import java.util.List;

/** Where commands are decided and events are kept. */
public interface Journal {

    /**
     * Has the command decided and what was decided stored, all or nothing, in a transaction of its own: never within another.
     *
     * @throws CommandRefused with every reason; nothing was stored
     * @throws StreamConflict another command was decided on this stream meanwhile, and again on every retry
     * @throws StreamMoved the stream is not where whoever asked last saw it
     * @throws CommandIdReused the id was used before for something else
     * @throws StreamUnreadable what the stream holds cannot be read, so that nothing can be decided on it
     */
    Receipt submit(Submission<?> submission);

    boolean exists(String stream);

    /** The first event of each of the streams, where there is one; in no order. */
    List<RecordedEvent> firstOf(Collection<String> streams);

    /** The stream from its beginning; empty where there is none. */
    List<RecordedEvent> read(String stream);
}
