package org.actionledger.journal.host;

import java.time.Instant;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.Submission;
import org.actionledger.journal.decide.Decider;
import org.jspecify.annotations.Nullable;

/**
 * A stream as its decider sees it.
 *
 * @param last of its events; null where there is none yet
 */
record Folded<S>(S state, @Nullable RecordedEvent last) {

    <E> Folded<S> with(RecordedEvent event, Decider<?, S, E> decider, EventCodec<E> codec) {
        return new Folded<>(decider.evolve(state, codec.read(event.type(), event.payload())), event);
    }

    long sequence() {
        return last == null ? 0 : last.sequence();
    }

    /** A stream keeps the key that it began with, or what happened to it would have two orders. */
    String keyFor(Submission<?> submission) {
        return last == null ? submission.key() : last.key();
    }

    /** When it was asked, but never before what was recorded already. */
    Instant recordedAtFor(Submission<?> submission) {
        return last == null || submission.at().isAfter(last.recordedAt()) ? submission.at() : last.recordedAt();
    }
}
