package org.actionledger.journal.host;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.StreamUnreadable;
import org.actionledger.journal.Submission;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.store.EventAppender;
import org.actionledger.journal.store.StreamReader;
import org.jspecify.annotations.Nullable;

/** Handles the commands of one decider: reads the stream, asks, appends. */
final class DeciderHost<C, S, E> {

    private final Hosted<C, S, E> hosted;
    private final RecentStreams<S> recent = new RecentStreams<>();
    private final StreamReader streams;
    private final EventAppender appends;
    private final CommandTelemetry telemetry;

    DeciderHost(Hosted<C, S, E> hosted, StreamReader streams, EventAppender appends, CommandTelemetry telemetry) {
        this.hosted = hosted;
        this.streams = streams;
        this.appends = appends;
        this.telemetry = telemetry;
    }

    String kind() {
        return hosted.kind();
    }

    boolean decides(Object asked) {
        return hosted.commands().isInstance(asked);
    }

    /**
     * Decides the submission on its stream and stores what was decided; empty where another command was recorded on it first.
     *
     * @param again that was so before, and what this JVM believes to know of the stream is not so
     */
    Optional<SubmissionOutcome<E>> decideAndStore(Submission<?> submission, boolean again) {
        Folded<S> known = again ? null : known(submission);
        if (known != null && decide(submission, known) instanceof SubmissionOutcome.Recorded<E> recorded) {
            return append(recorded, submission, known);
        }
        Folded<S> folded = read(submission.stream());
        SubmissionOutcome<E> outcome = decide(submission, folded);
        return outcome instanceof SubmissionOutcome.Recorded<E> recorded
                ? append(recorded, submission, folded)
                : Optional.of(outcome);
    }

    private @Nullable Folded<S> known(Submission<?> submission) {
        Folded<S> written = recent.recall(submission.stream());
        return written == null && begins(submission) ? Folded.none(hosted.decider()) : written;
    }

    /** Whether nobody else can have begun the stream: what a command names, it names by its own id. */
    private static boolean begins(Submission<?> submission) {
        return submission.stream().endsWith(submission.commandId().toString());
    }

    private Folded<S> read(String stream) {
        Folded<S> folded = Folded.none(hosted.decider());
        for (RecordedEvent event : streams.read(stream)) {
            folded = folded(folded, event);
        }
        return folded;
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

    private SubmissionOutcome<E> decide(Submission<?> submission, Folded<S> folded) {
        Long expected = submission.expectedSequence();
        if (expected != null && expected != folded.sequence()) {
            return new SubmissionOutcome.Moved<>(folded.sequence());
        }
        C asked = hosted.commands().cast(submission.command());
        Decision<E> decision = telemetry.decided(asked, () -> hosted.decider().decide(asked, folded.state()));
        return switch (decision) {
            case Decision.Refused<E> refused -> new SubmissionOutcome.Refused<>(refused.refusals());
            case Decision.Accepted<E> accepted
            when accepted.events().isEmpty() -> new SubmissionOutcome.Unchanged<>(folded.sequence());
            case Decision.Accepted<E> accepted -> written(accepted.events(), submission, folded);
        };
    }

    /** Before anything is stored, or the topic might not take what the journal holds. */
    private SubmissionOutcome<E> written(List<E> events, Submission<?> submission, Folded<S> folded) {
        WrittenDecision<E> written = WrittenDecision.of(
                events, hosted.codec(), WrittenDecision.bytesOfMetadata(submission, folded.key(submission)));
        return written.refusals().isEmpty()
                ? new SubmissionOutcome.Recorded<>(written.events(), folded.sequence() + events.size())
                : new SubmissionOutcome.Refused<>(written.refusals());
    }

    private Optional<SubmissionOutcome<E>> append(
            SubmissionOutcome.Recorded<E> recorded, Submission<?> submission, Folded<S> folded) {
        String key = folded.key(submission);
        List<RecordedEvent> rows = new ArrayList<>(recorded.events().size());
        Folded<S> now = folded;
        for (WrittenEvent<E> event : recorded.events()) {
            Folded.Last place = now.next(submission, UuidCreator.getTimeOrderedEpoch());
            rows.add(row(event, submission, place, key));
            now = now.with(event.event(), place, hosted.decider());
        }
        Timer.Sample appending = telemetry.appending();
        if (!appends.append(rows, folded.last() == null ? null : folded.last().id())) {
            recent.forget(submission.stream());
            return Optional.empty();
        }
        telemetry.appended(submission.command(), appending);
        recent.remember(submission.stream(), now);
        return Optional.of(recorded);
    }

    private static RecordedEvent row(WrittenEvent<?> event, Submission<?> submission, Folded.Last place, String key) {
        return new RecordedEvent(
                place.id(),
                event.type(),
                submission.stream(),
                place.sequence(),
                key,
                place.recordedAt(),
                submission.actor(),
                submission.commandId(),
                submission.digest(),
                submission.cause(),
                submission.correlationOfEvents(),
                event.payload());
    }
}
