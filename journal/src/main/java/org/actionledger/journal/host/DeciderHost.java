package org.actionledger.journal.host;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.StreamUnreadable;
import org.actionledger.journal.Submission;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.store.EventMetadata;
import org.actionledger.journal.store.PostgresEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** Handles the commands of one decider: sources the stream, asks, appends. */
final class DeciderHost<C, S, E> {

    private static final MessageType OUTCOME = new MessageType(Outcome.class);

    private final Hosted<C, S, E> hosted;
    private final MessageType command;
    private final RecentStreams<S> recent = new RecentStreams<>();
    private final CommandTelemetry telemetry;

    DeciderHost(Hosted<C, S, E> hosted, CommandTelemetry telemetry) {
        this.hosted = hosted;
        this.telemetry = telemetry;
        this.command = new MessageType("journal." + hosted.kind());
    }

    String kind() {
        return hosted.kind();
    }

    boolean decides(Object asked) {
        return hosted.commands().isInstance(asked);
    }

    MessageType command() {
        return command;
    }

    CommandHandlingModule module() {
        return CommandHandlingModule.named(hosted.kind())
                .commandHandlers()
                .commandHandler(command.qualifiedName(), this::handle)
                .build();
    }

    /** After a lost race: what this JVM wrote last is not what is there. */
    void forget(String stream) {
        recent.forget(stream);
    }

    private MessageStream.Single<CommandResultMessage> handle(CommandMessage message, ProcessingContext context) {
        Asked asked = Objects.requireNonNull(message.payloadAs(Asked.class));
        return MessageStream.fromFuture(
                outcome(asked, context).thenApply(outcome -> new GenericCommandResultMessage(OUTCOME, outcome)));
    }

    private CompletableFuture<Outcome<E>> outcome(Asked asked, ProcessingContext context) {
        Submission<?> submission = asked.submission();
        Folded<S> known = asked.again() ? null : known(asked);
        if (known != null && decide(submission, known) instanceof Outcome.Recorded<E> recorded) {
            context.putResource(PostgresEventStorageEngine.KNOWN_UP_TO, known.sequence());
            append(recorded.events(), submission, known, context);
            return CompletableFuture.completedFuture(recorded);
        }
        return sourced(submission, context).thenApply(folded -> {
            Outcome<E> outcome = decide(submission, folded);
            if (outcome instanceof Outcome.Recorded<E> recorded) {
                append(recorded.events(), submission, folded, context);
            }
            return outcome;
        });
    }

    private @Nullable Folded<S> known(Asked asked) {
        Folded<S> written = recent.recall(asked.submission().stream());
        return written == null && asked.begins() ? Folded.none(hosted.decider()) : written;
    }

    private CompletableFuture<Folded<S>> sourced(Submission<?> submission, ProcessingContext context) {
        EventCriteria ofStream = EventCriteria.havingTags(EventMetadata.STREAM, submission.stream());
        return context.component(EventStore.class)
                .transaction(context)
                .source(SourcingCondition.conditionFor(ofStream))
                .reduce(
                        Folded.none(hosted.decider()),
                        (folded, entry) -> folded(
                                folded,
                                Objects.requireNonNull(entry.getResource(PostgresEventStorageEngine.RECORDED))));
    }

    private Folded<S> folded(Folded<S> before, RecordedEvent event) {
        E read = hosted.codec().read(event);
        try {
            return before.with(read, Folded.Last.of(event), hosted.decider());
        } catch (IllegalStateException e) {
            // It cannot have come after what stands before it.
            throw new StreamUnreadable(event, e);
        }
    }

    private Outcome<E> decide(Submission<?> submission, Folded<S> folded) {
        Long expected = submission.expectedSequence();
        if (expected != null && expected != folded.sequence()) {
            return new Outcome.Moved<>(folded.sequence());
        }
        C asked = hosted.commands().cast(submission.command());
        Decision<E> decision = telemetry.decided(asked, () -> hosted.decider().decide(asked, folded.state()));
        return switch (decision) {
            case Decision.Refused<E> refused -> new Outcome.Refused<>(refused.refusals());
            case Decision.Accepted<E> accepted
            when accepted.events().isEmpty() -> new Outcome.Unchanged<>(folded.sequence());
            case Decision.Accepted<E> accepted -> written(accepted.events(), submission, folded);
        };
    }

    /** Before anything is stored, or the topic might not take what the journal holds. */
    private Outcome<E> written(List<E> events, Submission<?> submission, Folded<S> folded) {
        WrittenDecision<E> written =
                WrittenDecision.of(events, hosted.codec(), WrittenDecision.bytesOfMetadata(submission));
        return written.refusals().isEmpty()
                ? new Outcome.Recorded<>(written.events(), folded.sequence() + events.size())
                : new Outcome.Refused<>(written.refusals());
    }

    private void append(
            List<WrittenEvent<E>> events, Submission<?> submission, Folded<S> folded, ProcessingContext context) {
        if (folded.last() != null) {
            context.putResource(
                    PostgresEventStorageEngine.DECIDED_ON, folded.last().id());
        }
        EventStoreTransaction transaction = context.component(EventStore.class).transaction(context);
        Metadata metadata = metadata(submission, folded.key(submission));
        Folded<S> now = folded;
        for (WrittenEvent<E> event : events) {
            Folded.Last place = now.next(submission, UuidCreator.getTimeOrderedEpoch());
            transaction.appendEvent(new GenericEventMessage(
                    place.id().toString(),
                    new MessageType(event.type()),
                    event.payload(),
                    metadata,
                    place.recordedAt()));
            now = now.with(event.event(), place, hosted.decider());
        }
        Folded<S> end = now;
        Timer.Sample appending = telemetry.appending();
        context.runOnAfterCommit(committed -> {
            telemetry.appended(submission.command(), appending);
            recent.remember(submission.stream(), end);
        });
    }

    private static Metadata metadata(Submission<?> submission, String key) {
        return new EventMetadata(
                        submission.stream(),
                        key,
                        submission.actor(),
                        submission.commandId(),
                        submission.digest(),
                        submission.cause(),
                        submission.correlationOfEvents())
                .toMetadata();
    }
}
