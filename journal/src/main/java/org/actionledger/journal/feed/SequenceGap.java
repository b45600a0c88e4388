package org.actionledger.journal.feed;

import org.actionledger.journal.RecordedEvent;

/** An event of a stream came before the one that precedes it. */
final class SequenceGap extends RuntimeException {

    SequenceGap(RecordedEvent event, long last) {
        super(event.position() + " came after " + last + ": " + (last + 1) + " is missing");
    }
}
