package org.actionledger.journal.faults;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where a connection is to be cut.
 *
 * @param left messages until then, on all connections together
 * @param arrives whether the server is given the message, so that only its answer is lost
 */
record Cut(AtomicInteger left, boolean arrives) {

    static Cut at(int message, boolean arrives) {
        return new Cut(new AtomicInteger(message), arrives);
    }
}
