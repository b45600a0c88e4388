package org.actionledger.http;

import java.time.Instant;
import java.util.UUID;
import org.actionledger.journal.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a command that is not the command: to be taken as an argument by the method that answers the request.
 *
 * @param commandId derived from service, user and {@code Idempotency-Key}, or new: see {@link CommandIds}
 * @param actor who is logged in
 * @param expectedSequence from {@code If-Match}
 * @param digest see {@link CommandDigest}
 */
public record CommandContext(
        UUID commandId, String actor, Instant at, @Nullable Long expectedSequence, String digest) {

    /** Of what is on record: its stream keeps the key that it began with. */
    public <C> Submission<C> submission(String stream, C command) {
        return new Submission<>(commandId, digest, stream, null, actor, at, null, null, expectedSequence, command);
    }

    /** Of what may begin a stream, which is then published under this key. */
    public <C> Submission<C> submission(String stream, String key, C command) {
        return new Submission<>(commandId, digest, stream, key, actor, at, null, null, expectedSequence, command);
    }
}
