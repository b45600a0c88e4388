package org.actionledger.journal.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.core.Metadata;
import org.jspecify.annotations.Nullable;

/** What a message of Axon says about an event beside its payload, as the columns of the table have it. */
public record EventMetadata(
        String stream,
        String key,
        String actor,
        UUID commandId,
        String commandDigest,
        @Nullable UUID cause,
        UUID correlation) {

    /** Names the entry that is also the one tag of an event. */
    public static final String STREAM = "stream";

    private static final String KEY = "key";
    private static final String ACTOR = "actor";
    private static final String COMMAND_ID = "commandId";
    private static final String COMMAND_DIGEST = "commandDigest";
    private static final String CAUSE = "cause";
    private static final String CORRELATION = "correlation";
    private static final Set<String> ALWAYS = Set.of(STREAM, KEY, ACTOR, COMMAND_ID, COMMAND_DIGEST, CORRELATION);

    /** Whether the columns can hold all of it, and it holds all that they need. */
    static boolean fits(Metadata metadata) {
        int entries = ALWAYS.size() + (metadata.containsKey(CAUSE) ? 1 : 0);
        return metadata.size() == entries && metadata.keySet().containsAll(ALWAYS);
    }

    /** Of a message for which {@link #fits} holds. */
    static EventMetadata of(Metadata metadata) {
        String cause = metadata.get(CAUSE);
        return new EventMetadata(
                required(metadata, STREAM),
                required(metadata, KEY),
                required(metadata, ACTOR),
                UUID.fromString(required(metadata, COMMAND_ID)),
                required(metadata, COMMAND_DIGEST),
                cause == null ? null : UUID.fromString(cause),
                UUID.fromString(required(metadata, CORRELATION)));
    }

    public Metadata toMetadata() {
        Map<String, String> entries = HashMap.newHashMap(ALWAYS.size() + 1);
        entries.put(STREAM, stream);
        entries.put(KEY, key);
        entries.put(ACTOR, actor);
        entries.put(COMMAND_ID, commandId.toString());
        entries.put(COMMAND_DIGEST, commandDigest);
        entries.put(CORRELATION, correlation.toString());
        if (cause != null) {
            entries.put(CAUSE, cause.toString());
        }
        return new Metadata(entries);
    }

    private static String required(Metadata metadata, String name) {
        String value = metadata.get(name);
        if (value == null) {
            throw new IllegalArgumentException("an event without " + name);
        }
        return value;
    }
}
