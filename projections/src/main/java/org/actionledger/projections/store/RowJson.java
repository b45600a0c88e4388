package org.actionledger.projections.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.actionledger.events.EventNames;
import org.actionledger.events.LedgerEvent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** How rows are written: strictly, so that a row of an older shape stops the reader instead of being read in part. */
final class RowJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(LedgerEvent.class, Named.class)
            .registerSubtypes(EventNames.TYPES.entrySet().stream()
                    .map(event -> new NamedType(event.getValue(), event.getKey()))
                    .toArray(NamedType[]::new))
            .changeDefaultPropertyInclusion(
                    ignored -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private RowJson() {}

    /** An event in a row stands under its name. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    private interface Named {}

    static String write(Object row) {
        return JSON.writeValueAsString(row);
    }

    static <R> R read(String json, Class<R> kind) {
        return JSON.readValue(json, kind);
    }
}
