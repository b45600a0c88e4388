package org.actionledger.campaign.policy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.Longest;
import org.actionledger.events.PolicyEvent.PolicyRefused;
import org.actionledger.events.PolicyEvent.Reason;
import org.actionledger.events.Streams;
import org.actionledger.journal.CommandIdReused;
import org.actionledger.journal.CommandRefused;
import org.actionledger.journal.Journal;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.Submission;
import org.springframework.stereotype.Component;

/** Hands in what a policy asks for, under an id that is the same every time the policy is given the same event. */
@Component
public final class PolicySubmitter {

    private static final String UNFORESEEN = "unforeseen";

    private final Journal journal;
    private final Clock clock;

    PolicySubmitter(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Records what follows from the cause; where that is refused, the refusal, because nobody is there to read an answer. */
    public void submit(String policy, RecordedEvent cause, String stream, Object command) {
        try {
            hand(policy, cause, stream, command);
        } catch (CommandRefused refused) {
            record(
                    policy,
                    cause,
                    stream,
                    refused.refusals().stream()
                            .map(refusal -> reason(refusal.rule(), refusal.reason()))
                            .toList());
        } catch (CommandIdReused reused) {
            record(policy, cause, stream, List.of(reason("command-id-is-new", String.valueOf(reused.getMessage()))));
        }
    }

    /** Records that the policy broke down over its cause. */
    public void couldNot(String policy, RecordedEvent cause, RuntimeException because) {
        String message = because.getClass().getSimpleName() + ": " + because.getMessage();
        record(policy, cause, cause.stream(), List.of(reason(UNFORESEEN, message)));
    }

    private void record(String policy, RecordedEvent cause, String stream, List<Reason> reasons) {
        hand(
                policy,
                cause,
                Streams.policy(policy, cause.id(), stream),
                new RecordRefusal(new PolicyRefused(
                        UUID.fromString(cause.key()),
                        policy,
                        cause.id(),
                        cause.position().toString(),
                        stream,
                        reasons,
                        List.of())));
    }

    private void hand(String policy, RecordedEvent cause, String stream, Object command) {
        String asked = policy + "/" + cause.id() + "/" + stream;
        journal.submit(new Submission<>(
                Streams.named("command/" + asked),
                asked,
                stream,
                cause.key(),
                "policy:" + policy,
                notBefore(cause),
                cause.id(),
                cause.correlation(),
                null,
                command));
    }

    /** What breaks down has not been asked to fit the record: so it is made to. */
    private static Reason reason(String rule, String text) {
        String plain = text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .limit(Longest.TEXT / 2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new Reason(rule, plain.isBlank() ? "no reason was given" : plain);
    }

    private Instant notBefore(RecordedEvent cause) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(cause.recordedAt()) ? cause.recordedAt() : now;
    }
}
