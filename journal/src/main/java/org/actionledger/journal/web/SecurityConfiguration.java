package org.actionledger.journal.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Who may ask what of the API and of the actuator. Pages, where there are any, have a chain of their own after this one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerUsers.class)
class SecurityConfiguration {

    private static final String OFFICIAL = "OFFICIAL";
    private static final String AUDITOR = "AUDITOR";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new KeyedHash();
    }

    @Bean
    UserDetailsService users(LedgerUsers users, PasswordEncoder encoder) {
        return new InMemoryUserDetailsManager(
                User.withUsername("official")
                        .password(encoder.encode(users.official()))
                        .roles(OFFICIAL)
                        .build(),
                User.withUsername("auditor")
                        .password(encoder.encode(users.auditor()))
                        .roles(AUDITOR)
                        .build());
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, ProblemWriter problems, @Value("${ledger.views.public:true}") boolean viewsArePublic) {
        AuthenticationEntryPoint unknown = (request, response, _) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Action Ledger\", charset=\"UTF-8\"");
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "log in with a user name and a password");
        };
        AccessDeniedHandler denied = (request, response, _) ->
                problems.write(request, response, HttpStatus.FORBIDDEN, "this user may not do this");
        return http.securityMatcher("/api/**", "/actuator/**")
                // No cookie says who is asking, so that no other site can ask in somebody's name.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(Customizer.withDefaults())
                .httpBasic(basic -> basic.authenticationEntryPoint(unknown))
                .exceptionHandling(
                        failure -> failure.authenticationEntryPoint(unknown).accessDeniedHandler(denied))
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/actuator/health", "/actuator/health/**")
                            .permitAll();
                    requests.requestMatchers("/actuator/**").denyAll();
                    requests.requestMatchers("/api/audit/**").hasRole(AUDITOR);
                    requests.requestMatchers("/api/law/**").permitAll();
                    if (viewsArePublic) {
                        requests.requestMatchers(HttpMethod.GET, "/api/**").permitAll();
                        requests.requestMatchers(HttpMethod.HEAD, "/api/**").permitAll();
                    } else {
                        requests.requestMatchers(HttpMethod.GET, "/api/**").authenticated();
                        requests.requestMatchers(HttpMethod.HEAD, "/api/**").authenticated();
                    }
                    requests.anyRequest().hasRole(OFFICIAL);
                })
                .build();
    }

    @Bean
    RequestRejectedHandler requestRejected(ProblemWriter problems) {
        return (request, response, rejected) -> problems.write(
                request, response, HttpStatus.BAD_REQUEST, "the request is not one that is answered here");
    }
}
