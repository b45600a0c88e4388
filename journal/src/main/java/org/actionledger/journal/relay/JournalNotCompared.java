package org.actionledger.journal.relay;

import org.springframework.dao.TransientDataAccessException;

/** No relay has seen yet whether the journal holds all that the topic does, or one has seen that it does not. */
final class JournalNotCompared extends TransientDataAccessException {

    JournalNotCompared() {
        super("""
            nothing is recorded because of an event until the relay has seen that the journal holds all that was published of it: \
            its health says what keeps it from that\
            """);
    }
}
