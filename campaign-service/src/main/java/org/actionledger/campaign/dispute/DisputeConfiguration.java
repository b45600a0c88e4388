package org.actionledger.campaign.dispute;

import org.actionledger.campaign.limits.Limits;
import org.actionledger.campaign.recorded.LedgerCodec;
import org.actionledger.events.DisputeEvent;
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
                new DisputeDecider().checking(Limits::refusals),
                DisputeCommand.class,
                new LedgerCodec<>(DisputeEvent.class));
    }
}
