package org.actionledger.campaign.history;

import org.actionledger.campaign.limits.Limits;
import org.actionledger.campaign.recorded.LedgerCodec;
import org.actionledger.events.CampaignEvent;
import org.actionledger.journal.host.Hosted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the journal decide on the streams of campaigns. */
@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

    @Bean
    Hosted<CampaignCommand, Campaign, CampaignEvent> campaigns() {
        return new Hosted<>(
                "campaign",
                new CampaignDecider().checking(Limits::refusals),
                CampaignCommand.class,
                new LedgerCodec<>(CampaignEvent.class));
    }
}
