package org.actionledger.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of an event: the same bytes for the same event, always.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
 */
public final class EventJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(
                    ignored -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private EventJson() {}

    /** Canonical JSON of the event, UTF-8. */
    public static byte[] write(LedgerEvent event) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(event)).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalStateException(EventNames.of(event) + " cannot be written", e);
        }
    }

    /**
     * Reads an event of a type in {@link EventNames}.
     *
     * @throws IllegalArgumentException naming the type, and the place that cannot be read
     */
    public static LedgerEvent read(String type, byte[] json) {
        Class<? extends LedgerEvent> event = EventNames.TYPES.get(type);
        if (event == null) {
            throw new IllegalArgumentException("no event is named " + type);
        }
        try {
            return JSON.readValue(json, event);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(type + " cannot be read: " + e.getMessage(), e);
        }
    }
}
