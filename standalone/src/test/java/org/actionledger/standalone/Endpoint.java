package org.actionledger.standalone;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that a service does, as the service itself describes it.
 *
 * @param path with its variables in braces
 * @param takes the type of the body; null where there is none
 * @param body the schema of the body
 * @param schemas that others refer to
 */
record Endpoint(
        URI service,
        String method,
        String path,
        List<String> parameters,
        @Nullable String takes,
        JsonNode body,
        JsonNode schemas) {

    /** All that are in an OpenAPI description. */
    static List<Endpoint> describedBy(URI service, JsonNode description) {
        List<Endpoint> all = new ArrayList<>();
        JsonNode schemas = description.path("components").path("schemas");
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                JsonNode content = operation.getValue().path("requestBody").path("content");
                List<String> parameters = operation
                        .getValue()
                        .path("parameters")
                        .valueStream()
                        .filter(parameter -> parameter.path("in").asString().equals("query"))
                        .map(parameter -> parameter.path("name").asString())
                        .toList();
                all.addAll(of(service, path.getKey(), operation.getKey(), parameters, content, schemas));
            }
        }
        return all;
    }

    private static List<Endpoint> of(
            URI service, String path, String method, List<String> parameters, JsonNode content, JsonNode schemas) {
        String verb = method.toUpperCase(Locale.ROOT);
        if (content.isEmpty()) {
            return List.of(new Endpoint(service, verb, path, parameters, null, content, schemas));
        }
        return content.properties().stream()
                .map(type -> new Endpoint(
                        service,
                        verb,
                        path,
                        parameters,
                        type.getKey(),
                        type.getValue().path("schema"),
                        schemas))
                .toList();
    }
}
