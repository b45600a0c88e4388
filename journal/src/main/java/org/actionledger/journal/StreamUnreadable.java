package org.actionledger.journal;

/** What stands in a stream is not what this version writes, so that nothing can be decided on it until somebody mends it. */
public final class StreamUnreadable extends RuntimeException {

    public StreamUnreadable(RecordedEvent event, RuntimeException cause) {
        super(event.position() + " (" + event.type() + ") cannot be read: " + cause.getMessage());
        // Beside it and not behind: which event it is says more than what the parser stumbled over.
        addSuppressed(cause);
    }
}
