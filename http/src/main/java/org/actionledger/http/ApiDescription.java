package org.actionledger.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Says in the description of an API what all commands and views have in common, which no controller's method shows. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final Map<String, String> PROBLEMS = new TreeMap<>(
            Map.of(
                    "400", "The request cannot be read: the field and the place are named",
                    "401", "Nobody is logged in",
                    "403", "Whoever is logged in is no official",
                    "404", "The path names something that is not on record",
                    "409", "Another command on the same thing was faster, again and again: try again",
                    "413", "The body is too long",
                    "412", "If-Match does not name the last sequence",
                    "422", "Refused, with every reason; nothing was recorded",
                    "429", "Too many requests, or wrong passwords, from this address: try again in a moment",
                    "503",
                            "What atLeast names was not read here in time, there is too much to do, or a server does not answer"));

    @Bean
    OperationCustomizer whatCommandsAndViewsHaveInCommon() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CommandContext.class);
        return (operation, method) -> {
            if (isCommand(method)) {
                describeCommand(operation);
            }
            return operation.addParametersItem(parameter(
                            "query",
                            "atLeast",
                            "Waits up to five seconds until the event at this position was read here; may be repeated."
                                    + " A command answers with its position, stream:sequence")
                    .schema(new ArraySchema().items(new StringSchema())));
        };
    }

    private static boolean isCommand(HandlerMethod method) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(CommandContext.class);
    }

    private static void describeCommand(Operation operation) {
        operation
                .addParametersItem(parameter(
                                "header",
                                "Idempotency-Key",
                                "A UUID of the sender's own: what one user sends twice under one key is done once. The ids in the answer follow from it, and are others")
                        .schema(new UUIDSchema()))
                .addParametersItem(
                        parameter("header", "If-Match", "The last sequence seen of the stream, in quotes: \"7\"")
                                .schema(new StringSchema()));
        PROBLEMS.forEach((code, meaning) ->
                operation.getResponses().addApiResponse(code, new ApiResponse().description(meaning)));
    }

    private static Parameter parameter(String in, String name, String description) {
        return new Parameter().in(in).name(name).description(description).required(false);
    }
}
