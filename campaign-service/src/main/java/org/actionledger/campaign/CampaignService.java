package org.actionledger.campaign;

import org.actionledger.journal.feed.FeedConfiguration;
import org.actionledger.journal.host.JournalConfiguration;
import org.actionledger.journal.relay.RelayConfiguration;
import org.actionledger.journal.web.WebConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** Takes commands on campaigns, disputes, mandates, wins and unions. */
@SpringBootApplication
@Import({JournalConfiguration.class, RelayConfiguration.class, FeedConfiguration.class, WebConfiguration.class})
public class CampaignService {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(CampaignService.class)
                .properties("spring.config.name=campaign-service")
                .run(arguments);
    }
}
