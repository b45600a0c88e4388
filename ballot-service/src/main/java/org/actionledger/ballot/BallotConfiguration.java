package org.actionledger.ballot;

import java.util.List;
import org.actionledger.ballot.decide.Ballot;
import org.actionledger.ballot.decide.BallotCommand;
import org.actionledger.ballot.decide.BallotDecider;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.EventLimits;
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
                new BallotDecider(book).checking(BallotConfiguration::beyondLimits),
                BallotCommand.class,
                new BallotCodec());
    }

    private static List<Refusal> beyondLimits(BallotEvent event) {
        return EventLimits.problems(event).stream()
                .map(problem -> Refusal.of("within-limits", problem.field() + ": " + problem.reason(), problem.field()))
                .toList();
    }
}
