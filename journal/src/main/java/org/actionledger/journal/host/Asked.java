package org.actionledger.journal.host;

import org.actionledger.journal.Submission;

/**
 * A submission on its way to its decider.
 *
 * @param again it lost a race before, so that what this JVM believes to know of the stream is not so
 */
record Asked(Submission<?> submission, boolean again) {

    /** Whether nobody else can have begun the stream: what a command names, it names by its own id. */
    boolean begins() {
        return submission.stream().endsWith(submission.commandId().toString());
    }
}
