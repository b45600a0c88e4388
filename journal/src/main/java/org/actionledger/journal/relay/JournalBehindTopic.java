package org.actionledger.journal.relay;

import org.actionledger.journal.topic.Difference;

/** The topic holds what this journal has published and does not hold: its database was put back to an older backup. */
final class JournalBehindTopic extends RuntimeException {

    JournalBehindTopic(String journal, int events, Difference first) {
        super("""
            the topic holds %s of the journal %s that the journal does not hold, as after its database was put back to an older backup; \
            the first: %s. Nothing is published until that is mended: run the command bring-back\
            """.formatted(events == 1 ? "one event" : events + " events", journal, first.described()));
    }
}
