package org.actionledger.journal.feed;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.topic.EventDigest;

/** What is kept of an event that was applied, so that a repeat of it is known from another event in its place. */
// An array, as the table has it.
@SuppressWarnings("ArrayRecordComponent")
record Mark(UUID id, Instant recordedAt, byte[] digest) {

    static Mark of(RecordedEvent event) {
        return new Mark(event.id(), event.recordedAt(), EventDigest.of(event));
    }

    boolean isOf(RecordedEvent event) {
        return Arrays.equals(digest, EventDigest.of(event));
    }
}
