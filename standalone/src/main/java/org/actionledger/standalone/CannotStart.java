package org.actionledger.standalone;

/** Why the ledger does not start, in words for the person who started it. */
final class CannotStart extends RuntimeException {

    CannotStart(String reason) {
        super(reason);
    }

    CannotStart(String reason, Throwable cause) {
        super(reason, cause);
    }
}
