package org.actionledger.campaign;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Heads the description of the API. */
@Configuration(proxyBeanMethods = false)
class CampaignApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Action Ledger: campaigns")
                        .version("1")
                        .description("Commands on campaigns, disputes, mandates, wins and the directory of unions"));
    }
}
