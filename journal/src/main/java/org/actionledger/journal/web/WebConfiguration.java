package org.actionledger.journal.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.actionledger.journal.feed.FeedProgress;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** All that a service needs to take commands and give views over HTTP; {@code atLeast} works where it has a feed as well. */
@Configuration(proxyBeanMethods = false)
@Import({StrictJson.class, SecurityConfiguration.class, Problems.class, ErrorAnswer.class, ApiDescription.class})
public class WebConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    @Fallback
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    FilterRegistrationBean<WholeBodyFilter> wholeBody(
            ProblemWriter problems, @Value("${ledger.web.largest-body:10MB}") DataSize largest) {
        FilterRegistrationBean<WholeBodyFilter> filter =
                new FilterRegistrationBean<>(new WholeBodyFilter(Math.toIntExact(largest.toBytes()), problems));
        // Pages read their forms themselves. No order is given, so that it comes after security: a stranger's body is
        // not taken in.
        filter.addUrlPatterns("/api/*");
        return filter;
    }

    @Bean
    WebMvcConfigurer commandsAndViews(
            @Value("${spring.application.name}") String service,
            Clock clock,
            JsonMapper json,
            ObjectProvider<FeedProgress> progress) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CommandContextArgument(service, clock, json));
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                progress.ifAvailable(feed -> interceptors.addInterceptor(new AtLeast(feed, PATIENCE)));
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
}
