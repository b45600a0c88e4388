package org.actionledger.campaign.policy;

import java.util.Optional;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventLimits;
import org.actionledger.events.EventNames;
import org.actionledger.events.PolicyEvent;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.journal.host.Hosted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the journal keep what policies could not do. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    Hosted<RecordRefusal, Optional<PolicyEvent>, PolicyEvent> policies() {
        return new Hosted<>(
                "policy",
                new RefusalDecider().checking(event -> EventLimits.problems(event, Refusal::beyondLimits)),
                RecordRefusal.class,
                EventCodec.of(PolicyEvent.class, EventNames::of, EventJson::write, EventJson::read));
    }
}
