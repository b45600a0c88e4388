package org.actionledger.journal.host;

import java.util.List;
import org.actionledger.journal.decide.Refusal;

/** What became of a submission that was decided once. */
sealed interface Outcome {

    /** Events are on their way into the stream, which then ends at {@code last}. */
    record Recorded(long last) implements Outcome {}

    /** Accepted, with nothing to record. */
    record Unchanged(long last) implements Outcome {}

    record Refused(List<Refusal> refusals) implements Outcome {}

    /** Not decided, because whoever asked had not seen the stream as it is. */
    record Moved(long actual) implements Outcome {}
}
