package org.actionledger.journal.topic;

/** What an operator asked for was not done, for a reason that the message gives; nothing was changed. */
public final class CannotMend extends RuntimeException {

    public CannotMend(String reason) {
        super(reason);
    }
}
