package org.actionledger.ballot;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import org.actionledger.journal.web.CommandContext;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says beyond what the controllers' methods show. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Action Ledger: ballots")
                        .version("1")
                        .description("Commands about ballots, and questions of law. Not legal advice."));
    }

    @Bean
    OperationCustomizer commandHeaders() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CommandContext.class);
        return (operation, method) -> {
            if (Arrays.asList(method.getMethod().getParameterTypes()).contains(CommandContext.class)) {
                operation
                        .addParametersItem(header(
                                        "Idempotency-Key",
                                        "The command's id: what comes twice under one id is done once")
                                .schema(new UUIDSchema()))
                        .addParametersItem(header("If-Match", "The last sequence seen of the stream, in quotes: \"7\"")
                                .schema(new StringSchema()));
            }
            return operation.addParametersItem(new Parameter()
                    .in("query")
                    .name("atLeast")
                    .description("Waits until this position, stream:sequence, was read here")
                    .schema(new ArraySchema().items(new StringSchema())));
        };
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description);
    }
}
