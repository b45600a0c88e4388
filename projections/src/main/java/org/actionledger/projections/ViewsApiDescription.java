package org.actionledger.projections;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Map;
import org.actionledger.events.Explanation;
import org.actionledger.language.ExplanationText;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in the API's description what every view has in common. */
@Configuration(proxyBeanMethods = false)
class ViewsApiDescription {

    private static final Map<String, String> MEANINGS = Map.of(
            "on", "As true on this day, e.g. 2023-07-10; today in London where it is left out.",
            "known", "As recorded up to this instant, e.g. 2023-07-10T09:30:00Z.",
            "campaign", "Slug or id.",
            "union", "Slug or id.");

    static {
        // Written in words, and so described as what is read.
        SpringDocUtils.getConfig().replaceWithClass(Explanation.class, ExplanationText.class);
    }

    @Bean
    OpenAPI actionLedger() {
        return new OpenAPI()
                .info(new Info()
                        .title("Action Ledger: views")
                        .version("1")
                        .description("Where industrial action campaigns stand, as on any day and as known at any"
                                + " instant. Not legal advice."));
    }

    @Bean
    OperationCustomizer whatViewsHaveInCommon() {
        return (operation, _) -> {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(ViewsApiDescription::explain);
            }
            return operation;
        };
    }

    private static void explain(Parameter parameter) {
        String meaning = MEANINGS.get(parameter.getName());
        if (meaning != null) {
            parameter.setDescription(meaning);
        }
    }
}
