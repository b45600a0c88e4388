package org.actionledger.ballot;

import org.actionledger.events.Streams;
import org.actionledger.http.WebConfiguration;
import org.actionledger.journal.feed.FeedConfiguration;
import org.actionledger.journal.host.JournalConfiguration;
import org.actionledger.journal.mend.RepairCommand;
import org.actionledger.journal.relay.RelayConfiguration;
import org.actionledger.journal.topic.StreamWriters;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Records ballots, and answers questions of law. */
@SpringBootApplication
@Import({JournalConfiguration.class, RelayConfiguration.class, FeedConfiguration.class, WebConfiguration.class})
public class BallotService {

    public static void main(String... arguments) {
        if (RepairCommand.isAskedForBy(arguments)) {
            System.exit(new RepairCommand("ballot-service", new StreamWriters(Streams.OF_JOURNALS))
                    .run(System.out, System.err, arguments));
        }
        new SpringApplicationBuilder(BallotService.class)
                // Each service's settings have a name of their own, because all three may be on one class path.
                .properties("spring.config.name=ballot-service")
                .run(arguments);
    }

    @Bean
    StreamWriters sources() {
        return new StreamWriters(Streams.OF_JOURNALS);
    }
}
