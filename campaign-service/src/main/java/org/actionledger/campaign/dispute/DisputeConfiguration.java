package org.actionledger.campaign.dispute;

import org.actionledger.events.DisputeEvent;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventLimits;
import org.actionledger.events.EventNames;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.journal.host.Hosted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the journal decide on the streams of disputes. */
@Configuration(proxyBeanMethods = false)
class DisputeConfiguration {

    @Bean
    Hosted<DisputeCommand, Dispute, DisputeEvent> disputes() {
        return new Hosted<>(
                "dispute",
                new DisputeDecider().checking(event -> EventLimits.problems(event, Refusal::beyondLimits)),
                DisputeCommand.class,
                EventCodec.of(DisputeEvent.class, EventNames::of, EventJson::write, EventJson::read));
    }
}
