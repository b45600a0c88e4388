package org.actionledger.campaign;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.TreeMap;
import org.actionledger.journal.web.CommandContext;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says beyond what the controllers show. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "The request cannot be read: the field and the place are named",
            "401", "Nobody is logged in",
            "403", "Whoever is logged in is no official",
            "404", "The path names something that is not on record",
            "409", "Another command on the same thing was faster, again and again: try again",
            "412", "If-Match does not name the last sequence",
            "422", "Refused, with every reason; nothing was recorded",
            "503", "What atLeast names was not read here in time, or a server does not answer"));

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Action Ledger: campaigns")
                        .version("1")
                        .description("Commands on campaigns, disputes, mandates, wins and the directory of unions"));
    }

    @Bean
    OperationCustomizer commands() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CommandContext.class);
        return (operation, _) -> {
            PROBLEMS.forEach((code, meaning) ->
                    operation.getResponses().addApiResponse(code, new ApiResponse().description(meaning)));
            return withParameters(operation);
        };
    }

    private static Operation withParameters(Operation operation) {
        return operation
                .addParametersItem(parameter(
                                "header",
                                "Idempotency-Key",
                                "Id of the command, and of what it names: what is sent twice is done once")
                        .schema(new UUIDSchema()))
                .addParametersItem(parameter("header", "If-Match", "Last sequence seen of the stream, as \"7\"")
                        .schema(new StringSchema()))
                .addParametersItem(
                        parameter("query", "atLeast", "Wait until this position, stream:sequence, has been read here")
                                .schema(new ArraySchema().items(new StringSchema())));
    }

    private static Parameter parameter(String in, String name, String description) {
        return new Parameter().in(in).name(name).description(description).required(false);
    }
}
