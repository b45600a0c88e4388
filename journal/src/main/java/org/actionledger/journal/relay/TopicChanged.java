package org.actionledger.journal.relay;

/** The topic is not the one any more that the relay has published to, or not as long as it was. */
final class TopicChanged extends RuntimeException {

    TopicChanged(String how) {
        super(how);
    }
}
