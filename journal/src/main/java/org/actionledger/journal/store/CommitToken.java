package org.actionledger.journal.store;

import java.util.OptionalLong;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/** A {@link Cursor} in Axon's hands. */
record CommitToken(Cursor cursor) implements TrackingToken {

    static Cursor cursorOf(TrackingToken token) {
        if (token instanceof CommitToken(Cursor cursor)) {
            return cursor;
        }
        throw new IllegalArgumentException("not a token of this journal: " + token);
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        return covers(other) ? other : this;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        return covers(other) ? this : other;
    }

    @Override
    public boolean covers(TrackingToken other) {
        return cursor.compareTo(cursorOf(other)) >= 0;
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(cursor.position());
    }
}
