package org.actionledger.journal.relay;

/** Another relay has published from this journal while this one took the turn for its own. */
final class TurnLost extends RuntimeException {

    TurnLost() {
        super("another relay has moved the cursor");
    }
}
