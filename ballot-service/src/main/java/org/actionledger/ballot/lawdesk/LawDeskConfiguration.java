package org.actionledger.ballot.lawdesk;

import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every question at the desk has in common. */
@Configuration(proxyBeanMethods = false)
class LawDeskConfiguration {

    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "The question cannot be read: the field and the place are named",
            "413", "The question is too long",
            "422", "The law did not allow what is said to be agreed"));

    @Bean
    WebMvcConfigurer door() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new Doorkeeper()).addPathPatterns("/api/law/**");
            }
        };
    }

    @Bean
    OperationCustomizer whatQuestionsHaveInCommon() {
        String here = getClass().getPackageName();
        return (operation, method) -> {
            if (method.getBeanType().getPackageName().equals(here)) {
                PROBLEMS.forEach((code, meaning) ->
                        operation.getResponses().addApiResponse(code, new ApiResponse().description(meaning)));
            }
            return operation;
        };
    }
}
