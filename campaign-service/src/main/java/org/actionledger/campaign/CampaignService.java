package org.actionledger.campaign;

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

/** Takes commands on campaigns, disputes, mandates, wins and unions. */
@SpringBootApplication
@Import({JournalConfiguration.class, RelayConfiguration.class, FeedConfiguration.class, WebConfiguration.class})
public class CampaignService {

    public static void main(String[] arguments) {
        if (RepairCommand.isAskedForBy(arguments)) {
            System.exit(new RepairCommand("campaign-service", new StreamWriters(Streams.OF_JOURNALS))
                    .run(System.out, System.err, arguments));
        }
        new SpringApplicationBuilder(CampaignService.class)
                .properties("spring.config.name=campaign-service")
                .run(arguments);
    }

    @Bean
    StreamWriters sources() {
        return new StreamWriters(Streams.OF_JOURNALS);
    }
}
