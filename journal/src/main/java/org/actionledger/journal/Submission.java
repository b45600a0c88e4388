package org.actionledger.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way to the decider of one stream, with everything about it that the decider need not know.
 *
 * @param commandId done once, however often it is sent
 * @param digest hash of what was asked, so that the same id with other content is noticed
 * @param stream whose decider is asked, e.g. {@code ballot-0198...}
 * @param key what the events are published under when the command begins the stream; null where it does not, because a stream keeps the key it began with
 * @param actor who asked
 * @param at when it was asked
 * @param cause the event or command that this one follows from
 * @param correlation what all that followed from the same beginning has in common; the command id where nothing came before
 * @param expectedSequence last sequence that whoever asked has seen; null where they do not say
 */
public record Submission<C>(
        UUID commandId,
        String digest,
        String stream,
        @Nullable String key,
        String actor,
        Instant at,
        @Nullable UUID cause,
        @Nullable UUID correlation,
        @Nullable Long expectedSequence,
        C command) {

    public UUID correlationOfEvents() {
        return correlation == null ? commandId : correlation;
    }
}
