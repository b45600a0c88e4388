package org.actionledger.http;

/** A stated bound on what is done at once is reached: answered with 503 at once. */
public final class TooBusy extends RuntimeException {

    /** Says of what there is too much, e.g. {@code too many wait here already}. */
    public TooBusy(String reason) {
        super(reason);
    }
}
