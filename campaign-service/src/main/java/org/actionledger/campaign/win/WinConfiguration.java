package org.actionledger.campaign.win;

import org.actionledger.events.EventJson;
import org.actionledger.events.EventLimits;
import org.actionledger.events.EventNames;
import org.actionledger.events.WinEvent;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.journal.host.Hosted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the journal decide on the streams of wins. */
@Configuration(proxyBeanMethods = false)
class WinConfiguration {

    @Bean
    Hosted<WinCommand, Win, WinEvent> wins() {
        return new Hosted<>(
                "win",
                new WinDecider().checking(event -> EventLimits.problems(event, Refusal::beyondLimits)),
                WinCommand.class,
                EventCodec.of(WinEvent.class, EventNames::of, EventJson::write, EventJson::read));
    }
}
