package org.actionledger.ballot;

import org.actionledger.ballot.decide.Ballot;
import org.actionledger.ballot.decide.BallotCommand;
import org.actionledger.ballot.decide.BallotDecider;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventLimits;
import org.actionledger.events.EventNames;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.journal.host.Hosted;
import org.actionledger.law.StatuteBook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What decides ballots, and by which law. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LawSettings.class)
class BallotConfiguration {

    @Bean
    StatuteBook statuteBook(LawSettings settings) {
        return settings.statuteBook();
    }

    @Bean
    Hosted<BallotCommand, Ballot, BallotEvent> ballots(StatuteBook book) {
        return new Hosted<>(
                "ballot",
                new BallotDecider(book).checking(event -> EventLimits.problems(event, Refusal::beyondLimits)),
                BallotCommand.class,
                EventCodec.of(BallotEvent.class, EventNames::of, EventJson::write, EventJson::read));
    }
}
