package org.actionledger.journal.host;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.actionledger.journal.Journal;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.Submission;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.store.CommitSignal;
import org.jspecify.annotations.Nullable;

/** A running journal of tallies. */
final class Tallies {

    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private static final AtomicLong COMMANDS = new AtomicLong();

    final CommitSignal signal = new CommitSignal();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final PostgresJournal journal;

    private Tallies(DataSource dataSource, Runnable beforeDeciding) {
        Tally.TallyDecider decider = new Tally.TallyDecider() {
            @Override
            public Decision<Tally.Event> decide(Tally.Command command, Tally tally) {
                beforeDeciding.run();
                return super.decide(command, tally);
            }
        };
        journal = new PostgresJournal(
                dataSource,
                signal,
                List.of(new Hosted<>("tally", decider, Tally.Command.class, new Tally.Codec())),
                meters,
                Tracer.NOOP);
    }

    static Tallies on(DataSource dataSource) {
        return new Tallies(dataSource, () -> {});
    }

    /** Where something happens between reading a stream and deciding on it. */
    static Tallies on(DataSource dataSource, Runnable beforeDeciding) {
        return new Tallies(dataSource, beforeDeciding);
    }

    static Submission<Tally.Command> submission(String stream, Tally.Command command) {
        return submission(new UUID(0, COMMANDS.incrementAndGet()), stream, command, NOON, null);
    }

    static Submission<Tally.Command> submission(
            UUID id, String stream, Tally.Command command, Instant at, @Nullable Long expected) {
        return new Submission<>(
                id, stream + command, stream, "key of " + stream, "official", at, null, null, expected, command);
    }

    static List<String> payloads(Journal journal, String stream) {
        return journal.read(stream).stream()
                .map(RecordedEvent::payload)
                .map(payload -> new String(payload, StandardCharsets.UTF_8))
                .toList();
    }
}
