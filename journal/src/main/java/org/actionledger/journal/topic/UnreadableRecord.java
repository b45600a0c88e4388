package org.actionledger.journal.topic;

/** What lies on the topic is not an event as the relay publishes them. */
public final class UnreadableRecord extends RuntimeException {

    public UnreadableRecord(String reason) {
        super(reason);
    }
}
