package org.actionledger.journal.host;

import java.util.List;
import org.actionledger.journal.decide.Refusal;

/** What became of a submission that was decided once. */
sealed interface Outcome<E> {

    /** Events to be recorded: at least one, after which the stream ends at {@code last}. */
    record Recorded<E>(List<WrittenEvent<E>> events, long last) implements Outcome<E> {}

    /** Accepted, with nothing to record. */
    record Unchanged<E>(long last) implements Outcome<E> {}

    record Refused<E>(List<Refusal> refusals) implements Outcome<E> {}

    /** Not decided, because whoever asked had not seen the stream as it is. */
    record Moved<E>(long actual) implements Outcome<E> {}
}
