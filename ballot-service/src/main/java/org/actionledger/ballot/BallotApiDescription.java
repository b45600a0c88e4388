package org.actionledger.ballot;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Heads the description of the API. */
@Configuration(proxyBeanMethods = false)
class BallotApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Action Ledger: ballots")
                        .version("1")
                        .description("Commands about ballots, and questions of law. Not legal advice."));
    }
}
