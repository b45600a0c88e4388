package org.actionledger.journal.feed;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.topic.EventDigest;

/**
 * What is kept of an event that was applied, so that a repeat of it is known from another event in its place.
 *
 * @param bytes id, microseconds from 1970 to when it was recorded, and digest
 */
// An array, as the table has it.
@SuppressWarnings("ArrayRecordComponent")
record Mark(byte[] bytes) {

    private static final int DIGEST_AT = 2 * Long.BYTES + Long.BYTES;

    static final int LENGTH = DIGEST_AT + EventDigest.LENGTH;

    static Mark of(RecordedEvent event) {
        return new Mark(ByteBuffer.allocate(LENGTH)
                .putLong(event.id().getMostSignificantBits())
                .putLong(event.id().getLeastSignificantBits())
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, event.recordedAt()))
                .put(EventDigest.of(event))
                .array());
    }

    boolean isOf(RecordedEvent event) {
        return Arrays.equals(bytes, DIGEST_AT, LENGTH, EventDigest.of(event), 0, EventDigest.LENGTH);
    }

    UUID id() {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        return new UUID(from.getLong(), from.getLong());
    }

    Instant recordedAt() {
        return Instant.EPOCH.plus(ByteBuffer.wrap(bytes).getLong(2 * Long.BYTES), ChronoUnit.MICROS);
    }
}
