package org.actionledger.http;

import io.micrometer.observation.ObservationFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.actionledger.journal.feed.FeedProgress;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.ContinueResponseTiming;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** All that a service needs to take commands and give views over HTTP; {@code atLeast} works where it has a feed as well. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebLimits.class)
@Import({StrictJson.class, SecurityConfiguration.class, Problems.class, ErrorAnswer.class, ApiDescription.class})
public class WebConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    @Fallback
    Clock clock() {
        return Clock.systemUTC();
    }

    /** What a reader has chosen, else the nearest to what the request asks for: English where it asks for none that there is. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver asked = new AcceptHeaderLocaleResolver();
        asked.setSupportedLocales(List.of(Locale.UK, Locale.of("cy")));
        asked.setDefaultLocale(Locale.UK);
        CookieLocaleResolver chosen = new CookieLocaleResolver("language");
        chosen.setDefaultLocaleFunction(asked::resolveLocale);
        chosen.setRejectInvalidCookies(false);
        chosen.setCookieMaxAge(Duration.ofDays(365));
        chosen.setCookieHttpOnly(true);
        return chosen;
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlation() {
        return inOrder(1, new CorrelationFilter());
    }

    /** So that a request is found in traces by the id of its answer. */
    @Bean
    ObservationFilter correlationOfRequests() {
        return CorrelationFilter::observed;
    }

    @Bean
    FilterRegistrationBean<AddressFilter> requestsOfOneAddress(ProblemWriter problems, WebLimits limits) {
        return inOrder(2, new AddressFilter(limits.requestsPerAddress(), problems));
    }

    @Bean
    FilterRegistrationBean<MalformedRequestFilter> malformedRequests(ProblemWriter problems) {
        return inOrder(4, new MalformedRequestFilter(problems));
    }

    @Bean
    FilterRegistrationBean<Filter> errors() {
        FilterRegistrationBean<Filter> errors = inOrder(
                3,
                (request, response, chain) ->
                        chain.doFilter(new WithoutParameters((HttpServletRequest) request), response));
        errors.setDispatcherTypes(DispatcherType.ERROR);
        return errors;
    }

    @Bean
    FilterRegistrationBean<FormFilter> forms(
            ProblemWriter problems, @Value("${server.tomcat.max-http-form-post-size:8KB}") DataSize largest) {
        return inOrder(3, new FormFilter(largest, problems));
    }

    @Bean
    FilterRegistrationBean<BodyFilter> bodies(WebLimits limits) {
        FilterRegistrationBean<BodyFilter> filter = new FilterRegistrationBean<>(new BodyFilter(limits));
        filter.addUrlPatterns("/api/*");
        return filter;
    }

    /** Before security, and so before anything that somebody might ask of it. */
    private static <T extends Filter> FilterRegistrationBean<T> inOrder(int place, T filter) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }

    @Bean
    WebMvcConfigurer commandsAndViews(
            @Value("${spring.application.name}") String service,
            Clock clock,
            JsonMapper json,
            ObjectProvider<FeedProgress> progress,
            WebLimits limits) {
        Quota waits = new Quota(limits.waits(), limits.waitsPerAddress());
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CommandContextArgument(service, clock, json));
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new LanguageOfAnswers());
                progress.ifAvailable(feed -> interceptors.addInterceptor(new AtLeast(feed, PATIENCE, waits)));
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
            }
        });
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadBodies() {
        return factory -> factory.addEngineValves(new UnreadBodyValve());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> connections(
            WebLimits limits, @Value("${server.forward-headers-strategy:none}") ForwardHeadersStrategy forwarded) {
        return factory -> {
            factory.setProtocol(BoundedConnections.class.getName());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof BoundedConnections connections) {
                    // A client that asks first whether to send its body is told so when the body is read, and not
                    // before somebody knows who it is.
                    connections.setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
                    if (forwarded == ForwardHeadersStrategy.NONE) {
                        connections.allow(limits.connectionsPerAddress());
                    }
                }
            });
        };
    }
}
