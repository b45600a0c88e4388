package org.actionledger.projections.pages;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Who may see the pages, and what a browser may do on them: nothing but show what comes from here. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String PAGES = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, @Value("${ledger.views.public:true}") boolean viewsArePublic) {
        return http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(PAGES)))
                // There is nothing to do on a page but to read, so that nothing has to be remembered of who reads it.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.realmName("Action Ledger"))
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
