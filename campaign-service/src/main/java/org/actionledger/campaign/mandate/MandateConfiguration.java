package org.actionledger.campaign.mandate;

import org.actionledger.events.EventJson;
import org.actionledger.events.EventLimits;
import org.actionledger.events.EventNames;
import org.actionledger.events.MandateEvent;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.decide.Refusal;
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
                new MandateDecider().checking(event -> EventLimits.problems(event, Refusal::beyondLimits)),
                MandateCommand.class,
                EventCodec.of(MandateEvent.class, EventNames::of, EventJson::write, EventJson::read));
    }
}
