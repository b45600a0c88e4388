package org.actionledger.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of an event: the same bytes for the same event, always.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
 */
public final class EventJson {

    // Canonical at once: an event holds texts, whole numbers, lists and objects, and no fraction, which is what the
    // scheme's hard part is about.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(
                    ignored -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private EventJson() {}

    /** Canonical JSON of the event, UTF-8. */
    public static byte[] write(LedgerEvent event) {
        return JSON.writeValueAsString(event).getBytes(UTF_8);
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
