package org.actionledger.http;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask what of the API and of the actuator. Pages, where there are any, have a chain of their own after this one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerUsers.class)
class SecurityConfiguration {

    private static final String OFFICIAL = "OFFICIAL";
    private static final String AUDITOR = "AUDITOR";

    /** Swagger UI is other people's script: it runs, and writes styles into its page. */
    private static final String API_DESCRIPTION = "default-src 'none'; script-src 'self';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    /** What is no page does nothing, whatever a browser takes it for. */
    private static final String DATA =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String RETRY_SECONDS = "2";

    /** Of a request, and not of each filter that it comes through: that took longer than the filters. */
    @Bean
    static SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    AuthenticationProvider login(LedgerUsers users) {
        PasswordEncoder encoder = new KeyedHash();
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(new InMemoryUserDetailsManager(
                user("official", users.official(), OFFICIAL, encoder),
                user("auditor", users.auditor(), AUDITOR, encoder)));
        passwords.setPasswordEncoder(encoder);
        return new SlowedLogin(passwords, List.of("official", "auditor"));
    }

    /** Beside what Spring sends of itself: nothing is kept in a cache, taken for another type, or shown in a frame. */
    @Bean
    Customizer<HeadersConfigurer<HttpSecurity>> headersOfEveryAnswer() {
        return headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, ProblemWriter problems, @Value("${ledger.views.public:true}") boolean viewsArePublic) {
        AuthenticationEntryPoint unknown = (request, response, failure) -> {
            if (failure instanceof TooManyGuesses) {
                response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
                problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, failure.getMessage());
                return;
            }
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
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(DATA)))
                .httpBasic(basic -> basic.authenticationEntryPoint(unknown))
                .exceptionHandling(
                        failure -> failure.authenticationEntryPoint(unknown).accessDeniedHandler(denied))
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/actuator/health", "/actuator/health/**")
                            .permitAll();
                    requests.requestMatchers("/actuator/prometheus").hasRole(AUDITOR);
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
    @Order(2)
    SecurityFilterChain apiDescription(HttpSecurity http) {
        return http.securityMatcher("/swagger-ui/**", "/swagger-ui.html", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(API_DESCRIPTION)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** There is nothing else; that it is not there is for everybody to see. */
    @Bean
    @Order(3)
    @ConditionalOnProperty(name = "ledger.web.pages", havingValue = "false", matchIfMissing = true)
    SecurityFilterChain nothing(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(DATA)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static UserDetails user(String name, String password, String role, PasswordEncoder encoder) {
        return User.withUsername(name)
                .password(encoder.encode(password))
                .roles(role)
                .build();
    }

    @Bean
    RequestRejectedHandler requestRejected(ProblemWriter problems) {
        return (request, response, rejected) -> problems.write(
                request, response, HttpStatus.BAD_REQUEST, "the request is not one that is answered here");
    }
}
