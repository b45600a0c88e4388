package org.actionledger.campaign.win;

import org.actionledger.campaign.limits.Limits;
import org.actionledger.campaign.recorded.LedgerCodec;
import org.actionledger.events.WinEvent;
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
                new WinDecider().checking(Limits::refusals),
                WinCommand.class,
                new LedgerCodec<>(WinEvent.class));
    }
}
