package org.actionledger.projections.fold;

import java.time.Instant;
import java.util.UUID;
import org.actionledger.events.LedgerEvent;
import org.actionledger.journal.Position;
import org.jspecify.annotations.Nullable;

/**
 * An event with what a fold may use of where and when it was recorded.
 *
 * @param key a campaign's id, or a union's
 * @param cause the event that this one follows from
 */
public record EventEnvelope<E extends LedgerEvent>(
        UUID id,
        String stream,
        long sequence,
        String key,
        Instant recordedAt,
        @Nullable UUID cause,
        E event) {

    public Position position() {
        return new Position(stream, sequence);
    }

    /** The same, of the event as the kind that it was found to be. */
    public <F extends LedgerEvent> EventEnvelope<F> of(F found) {
        return new EventEnvelope<>(id, stream, sequence, key, recordedAt, cause, found);
    }
}
