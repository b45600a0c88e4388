package org.actionledger.journal.web;

/** The body is longer than the service takes: answered with 413. */
final class BodyTooLarge extends RuntimeException {

    BodyTooLarge(long limit) {
        super("the body is longer than " + limit + " bytes");
    }
}
