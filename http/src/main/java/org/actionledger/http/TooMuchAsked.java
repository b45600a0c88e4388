package org.actionledger.http;

/** The answer would be longer than a stated bound: answered with 422, with what to ask instead. */
public final class TooMuchAsked extends RuntimeException {

    public TooMuchAsked(String reason) {
        super(reason);
    }
}
