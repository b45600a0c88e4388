package org.actionledger.journal.host;

import java.util.List;
import org.actionledger.journal.decide.Refusal;

/** What became of a submission that was decided once. */
sealed interface SubmissionOutcome<E> {

    /** Events to be recorded: at least one, after which the stream ends at {@code last}. */
    record Recorded<E>(List<WrittenEvent<E>> events, long last) implements SubmissionOutcome<E> {}

    /** Accepted, with nothing to record. */
    record Unchanged<E>(long last) implements SubmissionOutcome<E> {}

    record Refused<E>(List<Refusal> refusals) implements SubmissionOutcome<E> {}

    /** Not decided, because whoever asked had not seen the stream as it is. */
    record Moved<E>(long actual) implements SubmissionOutcome<E> {}
}
