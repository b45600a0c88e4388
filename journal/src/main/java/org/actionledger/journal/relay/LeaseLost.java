package org.actionledger.journal.relay;

/** Another relay has published from this journal while this one took the lease for its own. */
final class LeaseLost extends RuntimeException {

    LeaseLost() {
        super("another relay has moved the cursor");
    }
}
