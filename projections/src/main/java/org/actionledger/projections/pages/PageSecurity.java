package org.actionledger.projections.pages;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may see the pages, and what a browser may do on them: nothing but show what comes from here. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String PAGES = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** Swagger UI is other people's script: it runs, and writes styles into its page. */
    private static final String API_DESCRIPTION = "default-src 'none'; script-src 'self';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain apiDescription(HttpSecurity http) {
        return http.securityMatcher("/swagger-ui/**", "/swagger-ui.html", "/v3/api-docs/**")
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(API_DESCRIPTION)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, @Value("${ledger.views.public:true}") boolean viewsArePublic) {
        return http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(PAGES)))
                .formLogin(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/error", "/action-ledger.css").permitAll();
                    if (viewsArePublic) {
                        requests.anyRequest().permitAll();
                    } else {
                        requests.anyRequest().authenticated();
                    }
                })
                .build();
    }
}
