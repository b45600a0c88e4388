package org.actionledger.journal.store;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.actionledger.journal.RecordedEvent;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the table, and the message of Axon that it stands for.
 *
 * @param metadata of the message as JSON, where the columns do not hold exactly that
 */
record StoredEvent(RecordedEvent event, @Nullable String metadata) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> ENTRIES = new TypeReference<>() {};
    private static final String VERSION_MARK = "#";

    static StoredEvent of(EventMessage message, @Nullable String stream, long sequence, EventConverter converter) {
        UUID id = UUID.fromString(message.identifier());
        boolean submitted = stream != null && EventMetadata.fits(message.metadata());
        // Whatever did not come by way of a submission was commanded by nothing but itself.
        String home = stream == null ? message.identifier() : stream;
        EventMetadata columns = submitted
                ? EventMetadata.of(message.metadata())
                : new EventMetadata(home, home, "axon", id, "", null, id);
        RecordedEvent event = new RecordedEvent(
                id,
                nameOf(message.type()),
                home,
                sequence,
                columns.key(),
                message.timestamp().truncatedTo(ChronoUnit.MICROS),
                columns.actor(),
                columns.commandId(),
                columns.commandDigest(),
                columns.cause(),
                columns.correlation(),
                Objects.requireNonNull(message.payloadAs(byte[].class, converter)));
        return new StoredEvent(event, submitted ? null : JSON.writeValueAsString(new HashMap<>(message.metadata())));
    }

    EventMessage message() {
        return new GenericEventMessage(
                event.id().toString(), typeOf(event.type()), event.payload(), messageMetadata(), event.recordedAt());
    }

    private Metadata messageMetadata() {
        if (metadata != null) {
            return Metadata.from(JSON.readValue(metadata.getBytes(StandardCharsets.UTF_8), ENTRIES));
        }
        return new EventMetadata(
                        event.stream(),
                        event.key(),
                        event.actor(),
                        event.commandId(),
                        event.commandDigest(),
                        event.cause(),
                        event.correlation())
                .toMetadata();
    }

    /** A name alone has Axon's default version, so that our own types are stored as they are published. */
    private static String nameOf(MessageType type) {
        return type.version().equals(MessageType.DEFAULT_VERSION)
                ? type.name()
                : type.name() + VERSION_MARK + type.version();
    }

    private static MessageType typeOf(String name) {
        int mark = name.indexOf(VERSION_MARK);
        return mark < 0 ? new MessageType(name) : new MessageType(name.substring(0, mark), name.substring(mark + 1));
    }
}
