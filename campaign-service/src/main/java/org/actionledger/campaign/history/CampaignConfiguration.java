package org.actionledger.campaign.history;

import org.actionledger.events.CampaignEvent;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventLimits;
import org.actionledger.events.EventNames;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.decide.Refusal;
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
                new CampaignDecider().checking(event -> EventLimits.problems(event, Refusal::beyondLimits)),
                CampaignCommand.class,
                EventCodec.of(CampaignEvent.class, EventNames::of, EventJson::write, EventJson::read));
    }
}
