package org.actionledger.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the journal and on the topic: the same bytes in both.
 *
 * @param id UUIDv7
 * @param key what it is published under; everything under one key has one order
 * @param recordedAt never before the event that precedes it in its stream
 * @param commandDigest hash of what was asked by the command that decided it
 * @param payload canonical JSON (RFC 8785), UTF-8
 */
// An array, because the bytes go from the table to the topic and back without being read.
@SuppressWarnings("ArrayRecordComponent")
public record RecordedEvent(
        UUID id,
        String type,
        String stream,
        long sequence,
        String key,
        Instant recordedAt,
        String actor,
        UUID commandId,
        String commandDigest,
        @Nullable UUID cause,
        UUID correlation,
        byte[] payload) {

    public Position position() {
        return new Position(stream, sequence);
    }
}
