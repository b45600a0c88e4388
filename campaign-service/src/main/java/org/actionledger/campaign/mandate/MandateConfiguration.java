package org.actionledger.campaign.mandate;

import org.actionledger.campaign.limits.Limits;
import org.actionledger.campaign.recorded.LedgerCodec;
import org.actionledger.events.MandateEvent;
import org.actionledger.journal.host.Hosted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the journal decide on the streams of mandates. */
@Configuration(proxyBeanMethods = false)
class MandateConfiguration {

    @Bean
    Hosted<MandateCommand, Mandate, MandateEvent> mandates() {
        return new Hosted<>(
                "mandate",
                new MandateDecider().checking(Limits::refusals),
                MandateCommand.class,
                new LedgerCodec<>(MandateEvent.class));
    }
}
