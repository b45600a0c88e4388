package org.actionledger.campaign.union;

import org.actionledger.campaign.limits.Limits;
import org.actionledger.campaign.recorded.LedgerCodec;
import org.actionledger.events.UnionEvent;
import org.actionledger.journal.host.Hosted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the journal decide on the streams of unions. */
@Configuration(proxyBeanMethods = false)
class UnionConfiguration {

    @Bean
    Hosted<UnionCommand, Union, UnionEvent> unions() {
        return new Hosted<>(
                "union",
                new UnionDecider().checking(Limits::refusals),
                UnionCommand.class,
                new LedgerCodec<>(UnionEvent.class));
    }
}
