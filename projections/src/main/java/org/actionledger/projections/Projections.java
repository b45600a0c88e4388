package org.actionledger.projections;

import java.util.Map;
import org.actionledger.events.Streams;
import org.actionledger.journal.feed.FeedConfiguration;
import org.actionledger.journal.mend.Mending;
import org.actionledger.journal.topic.Sources;
import org.actionledger.journal.web.WebConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The application that people look at. */
@SpringBootApplication
@Import({FeedConfiguration.class, WebConfiguration.class})
public class Projections {

    /** Its own name of configuration, because several services may share one class path. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Projections.class).properties(Map.of("spring.config.name", "projections"));
    }

    public static void main(String[] arguments) {
        if (Mending.isAskedForBy(arguments)) {
            System.exit(new Mending("projections", new Sources(Streams.OF_JOURNALS))
                    .run(System.out, System.err, arguments));
        }
        application().run(arguments);
    }

    @Bean
    Sources sources() {
        return new Sources(Streams.OF_JOURNALS);
    }
}
