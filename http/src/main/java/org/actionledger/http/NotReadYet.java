package org.actionledger.http;

import org.actionledger.journal.Position;

/** What the request wants to see at least has not arrived here within the time: answered with 503. */
final class NotReadYet extends RuntimeException {

    NotReadYet(Position position) {
        super(position + " has not arrived here yet");
    }
}
