package org.actionledger.journal.host;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.actionledger.journal.CommandIdReused;
import org.actionledger.journal.CommandRefused;
import org.actionledger.journal.Journal;
import org.actionledger.journal.Position;
import org.actionledger.journal.Receipt;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.StreamConflict;
import org.actionledger.journal.StreamMoved;
import org.actionledger.journal.Submission;
import org.actionledger.journal.store.CommitSignal;
import org.actionledger.journal.store.EventAppender;
import org.actionledger.journal.store.StreamReader;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The journal on PostgreSQL.
 *
 * <p>Every decision is a transaction by itself, and none may be open around it: what was decided would stand in the order of
 * commits where that one began, before events that it follows. Why: ADR 0008.
 */
final class PostgresJournal implements Journal {

    private static final int ATTEMPTS = 10;

    private final Map<String, DeciderHost<?, ?, ?>> hosts;
    private final CommandTelemetry telemetry;
    private final StreamReader streams;

    PostgresJournal(
            DataSource dataSource,
            CommitSignal signal,
            List<? extends Hosted<?, ?, ?>> hosted,
            MeterRegistry registry,
            Tracer tracer) {
        this.telemetry = new CommandTelemetry(registry, tracer);
        this.streams = new StreamReader(dataSource);
        EventAppender appender = new EventAppender(dataSource, signal);
        this.hosts = hosted.stream()
                .map(one -> new DeciderHost<>(one, streams, appender, telemetry))
                .collect(Collectors.toUnmodifiableMap(DeciderHost::kind, Function.identity()));
    }

    @Override
    public Receipt submit(Submission<?> submission) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a command is decided in a transaction of its own, and not within another");
        }
        return telemetry.submitted(submission, () -> decided(submission));
    }

    private Receipt decided(Submission<?> submission) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Receipt> receipt = attempt(submission, attempt > 0);
            if (receipt.isPresent()) {
                return receipt.get();
            }
        }
        throw new StreamConflict(submission.stream());
    }

    /** Empty where another command was recorded on the stream first. */
    private Optional<Receipt> attempt(Submission<?> submission, boolean again) {
        Optional<? extends SubmissionOutcome<?>> outcome = hostOf(submission).decideAndStore(submission, again);
        if (outcome.isEmpty()) {
            return earlier(submission);
        }
        // A command that was done before is seldom accepted again, so that only what was not recorded is looked up.
        return Optional.of(
                switch (outcome.get()) {
                    case SubmissionOutcome.Recorded<?> recorded -> receipt(submission, recorded.last());
                    case SubmissionOutcome.Unchanged<?> unchanged ->
                        earlier(submission).orElseGet(() -> receipt(submission, unchanged.last()));
                    case SubmissionOutcome.Refused<?> refused ->
                        earlier(submission).orElseThrow(() -> new CommandRefused(refused.refusals()));
                    case SubmissionOutcome.Moved<?> moved ->
                        earlier(submission).orElseThrow(() -> moved(submission, moved.actual()));
                });
    }

    private DeciderHost<?, ?, ?> hostOf(Submission<?> submission) {
        String stream = submission.stream();
        DeciderHost<?, ?, ?> host = hosts.get(stream.substring(0, Math.max(stream.indexOf('-'), 0)));
        if (host == null || !host.decides(submission.command())) {
            throw new IllegalArgumentException(
                    "nobody decides " + submission.command().getClass().getSimpleName() + " on the stream " + stream);
        }
        return host;
    }

    /** The receipt for the same command if it was done before. */
    private Optional<Receipt> earlier(Submission<?> submission) {
        return streams.command(submission.commandId()).map(done -> {
            if (!done.digest().equals(submission.digest())
                    || !done.last().stream().equals(submission.stream())) {
                throw new CommandIdReused(submission.commandId());
            }
            return new Receipt(done.last(), true);
        });
    }

    private static Receipt receipt(Submission<?> submission, long sequence) {
        return new Receipt(new Position(submission.stream(), sequence), false);
    }

    private static StreamMoved moved(Submission<?> submission, long actual) {
        return new StreamMoved(submission.stream(), Objects.requireNonNull(submission.expectedSequence()), actual);
    }

    @Override
    public boolean exists(String stream) {
        return streams.exists(stream);
    }

    @Override
    public List<RecordedEvent> firstOf(Collection<String> of) {
        return streams.firstOf(of);
    }

    @Override
    public List<RecordedEvent> read(String stream) {
        return streams.read(stream);
    }
}
