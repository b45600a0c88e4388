package org.actionledger.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the form of a request.
 *
 * @param field {@code $.questions[1].yes} in a body, else the name of the parameter or header
 * @param line of the body, from 1
 * @param column from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        @Nullable String field,
        @Nullable Integer line,
        @Nullable Integer column,
        String reason) {

    public static Fault of(String field, String reason) {
        return new Fault(field, null, null, reason);
    }
}
