package org.actionledger.journal.host;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.Submission;
import org.actionledger.journal.decide.Decider;
import org.jspecify.annotations.Nullable;

/**
 * A stream as its decider sees it.
 *
 * @param last of its events; null where there is none yet
 */
record Folded<S>(S state, @Nullable Last last) {

    static <S> Folded<S> none(Decider<?, S, ?> decider) {
        return new Folded<>(decider.initial(), null);
    }

    <E> Folded<S> with(E event, Last at, Decider<?, S, E> decider) {
        return new Folded<>(decider.evolve(state, event), at);
    }

    long sequence() {
        return last == null ? 0 : last.sequence();
    }

    /** Where the next event goes if the submission records one under this id. */
    Last next(Submission<?> submission, UUID id) {
        Instant asked = submission.at().truncatedTo(ChronoUnit.MICROS);
        if (last == null) {
            return new Last(id, 1, key(submission), asked);
        }
        return new Last(
                id, last.sequence() + 1, last.key(), asked.isAfter(last.recordedAt()) ? asked : last.recordedAt());
    }

    /** What its events are published under: what the stream began with, or what happened to it would have two orders. */
    String key(Submission<?> submission) {
        if (last != null) {
            return last.key();
        }
        String key = submission.key();
        if (key == null) {
            throw new IllegalStateException(
                    "nobody says under what the stream " + submission.stream() + " is published, which begins");
        }
        return key;
    }

    /**
     * What the next event must continue.
     *
     * @param recordedAt never goes back, whenever the next command was asked
     */
    record Last(UUID id, long sequence, String key, Instant recordedAt) {

        static Last of(RecordedEvent event) {
            return new Last(event.id(), event.sequence(), event.key(), event.recordedAt());
        }
    }
}
