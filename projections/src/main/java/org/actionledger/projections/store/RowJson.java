package org.actionledger.projections.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How rows are written: strictly, so that a row of an older shape stops the reader instead of being read in part. */
final class RowJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(
                    ignored -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private RowJson() {}

    static String write(Object row) {
        return JSON.writeValueAsString(row);
    }

    static <R> R read(String json, Class<R> kind) {
        return JSON.readValue(json, kind);
    }
}
