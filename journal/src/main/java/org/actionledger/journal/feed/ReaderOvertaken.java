package org.actionledger.journal.feed;

/** Another reader of the feed has read on in a partition that this one took for its own. */
final class ReaderOvertaken extends RuntimeException {

    ReaderOvertaken() {
        super("another reader has taken over the partition");
    }
}
