package org.actionledger.journal.host;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.actionledger.journal.RecordedEvent;
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

/** Handles the commands of one decider: sources the stream, asks, appends. */
final class DeciderHost<C, S, E> {

    private static final MessageType OUTCOME = new MessageType(Outcome.class);

    private final Hosted<C, S, E> hosted;
    private final MessageType command;

    DeciderHost(Hosted<C, S, E> hosted) {
        this.hosted = hosted;
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

    private MessageStream.Single<CommandResultMessage> handle(CommandMessage message, ProcessingContext context) {
        Submission<?> submission = Objects.requireNonNull(message.payloadAs(Submission.class));
        EventStoreTransaction events = context.component(EventStore.class).transaction(context);
        EventCriteria ofStream = EventCriteria.havingTags(EventMetadata.STREAM, submission.stream());
        return MessageStream.fromFuture(events.source(SourcingCondition.conditionFor(ofStream))
                .reduce(
                        new Folded<>(hosted.decider().initial(), null),
                        (folded, entry) -> folded.with(recorded(entry), hosted.decider(), hosted.codec()))
                .thenApply(folded -> new GenericCommandResultMessage(OUTCOME, decide(submission, folded, events))));
    }

    private static RecordedEvent recorded(MessageStream.Entry<?> entry) {
        return Objects.requireNonNull(entry.getResource(PostgresEventStorageEngine.RECORDED));
    }

    private Outcome decide(Submission<?> submission, Folded<S> folded, EventStoreTransaction events) {
        Long expected = submission.expectedSequence();
        if (expected != null && expected != folded.sequence()) {
            return new Outcome.Moved(folded.sequence());
        }
        C asked = hosted.commands().cast(submission.command());
        return switch (hosted.decider().decide(asked, folded.state())) {
            case Decision.Refused<E> refused -> new Outcome.Refused(refused.refusals());
            case Decision.Accepted<E> accepted -> append(accepted.events(), submission, folded, events);
        };
    }

    private Outcome append(
            List<E> decided, Submission<?> submission, Folded<S> folded, EventStoreTransaction transaction) {
        if (decided.isEmpty()) {
            return new Outcome.Unchanged(folded.sequence());
        }
        Metadata metadata = metadata(submission, folded.keyFor(submission));
        for (E event : decided) {
            transaction.appendEvent(new GenericEventMessage(
                    UuidCreator.getTimeOrderedEpoch().toString(),
                    new MessageType(hosted.codec().typeOf(event)),
                    hosted.codec().write(event),
                    metadata,
                    folded.recordedAtFor(submission)));
        }
        return new Outcome.Recorded(folded.sequence() + decided.size());
    }

    private static Metadata metadata(Submission<?> submission, String key) {
        UUID correlation = submission.correlation();
        return new EventMetadata(
                        submission.stream(),
                        key,
                        submission.actor(),
                        submission.commandId(),
                        submission.digest(),
                        submission.cause(),
                        correlation == null ? submission.commandId() : correlation)
                .toMetadata();
    }
}
