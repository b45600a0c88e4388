package org.actionledger.journal.feed;

import org.actionledger.journal.RecordedEvent;

/** An event came again, and was not the same. */
final class ConflictingRepeat extends RuntimeException {

    ConflictingRepeat(RecordedEvent event, Mark applied) {
        super("%s was applied as %s, recorded at %s, and came again as %s, recorded at %s: %s"
                .formatted(
                        event.position(),
                        applied.id(),
                        applied.recordedAt(),
                        event.id(),
                        event.recordedAt(),
                        "one of the two is not what its journal holds"));
    }
}
