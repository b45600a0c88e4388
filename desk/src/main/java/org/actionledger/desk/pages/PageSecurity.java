package org.actionledger.desk.pages;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Who may see the pages, and what a browser may do on them: nothing but show what comes from here. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String PAGES = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, @Value("${ledger.views.public:true}") boolean viewsArePublic) {
        return http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(PAGES)))
                // Both in cookies, so that there is no session before somebody has logged in.
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .requestCache(cache -> cache.requestCache(new PageToReturnTo()))
                .formLogin(login -> login.failureHandler(withoutSession()))
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

    /** By itself it keeps why a login failed in a session, and would make one for whoever guesses. */
    private static AuthenticationFailureHandler withoutSession() {
        var failure = new SimpleUrlAuthenticationFailureHandler("/login?error");
        failure.setAllowSessionCreation(false);
        return failure;
    }
}
