package org.actionledger.http;

/** The path names something that is not in the record: answered with 404. */
public final class UnknownThing extends RuntimeException {

    /** Says what is unknown, e.g. {@code there is no ballot 0198...}. */
    public UnknownThing(String reason) {
        super(reason);
    }
}
