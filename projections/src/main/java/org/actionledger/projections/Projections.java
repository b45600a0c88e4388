package org.actionledger.projections;

import java.util.Map;
import org.actionledger.events.Streams;
import org.actionledger.http.WebConfiguration;
import org.actionledger.journal.feed.FeedConfiguration;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.language.SpokenJson;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;

/** The views by themselves, as JSON. */
@SpringBootApplication
@Import({FeedConfiguration.class, WebConfiguration.class})
public class Projections {

    /** Its own name of configuration, because several services may share one class path. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Projections.class).properties(Map.of("spring.config.name", "projections"));
    }

    @Bean
    SpokenJson spokenJson() {
        return new SpokenJson(LocaleContextHolder::getLocale);
    }

    @Bean
    StreamWriters sources() {
        return new StreamWriters(Streams.OF_JOURNALS);
    }
}
