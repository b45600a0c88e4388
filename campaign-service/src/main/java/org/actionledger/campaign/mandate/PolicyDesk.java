package org.actionledger.campaign.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.actionledger.events.Streams;
import org.actionledger.journal.Journal;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.Submission;
import org.springframework.stereotype.Component;

/** Hands in what a policy asks for, under an id that is the same every time the policy is given the same event. */
@Component
final class PolicyDesk {

    private final Journal journal;
    private final Clock clock;

    PolicyDesk(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Lets a refusal through: it stops the feed, because nobody is there to read it. */
    void submit(String policy, RecordedEvent cause, MandateCommand command) {
        String asked = policy + "/" + cause.id() + "/" + command.mandate();
        journal.submit(new Submission<>(
                Streams.named(asked),
                asked,
                Streams.mandate(command.mandate()),
                cause.key(),
                "policy:" + policy,
                notBefore(cause),
                cause.id(),
                cause.correlation(),
                null,
                command));
    }

    private Instant notBefore(RecordedEvent cause) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(cause.recordedAt()) ? cause.recordedAt() : now;
    }
}
