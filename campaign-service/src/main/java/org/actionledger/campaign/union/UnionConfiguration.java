package org.actionledger.campaign.union;

import org.actionledger.events.EventJson;
import org.actionledger.events.EventLimits;
import org.actionledger.events.EventNames;
import org.actionledger.events.UnionEvent;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.decide.Refusal;
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
                new UnionDecider().checking(event -> EventLimits.problems(event, Refusal::beyondLimits)),
                UnionCommand.class,
                EventCodec.of(UnionEvent.class, EventNames::of, EventJson::write, EventJson::read));
    }
}
