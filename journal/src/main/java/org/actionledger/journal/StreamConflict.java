package org.actionledger.journal;

/** Another command was decided on the same stream first. */
public final class StreamConflict extends RuntimeException {

    public StreamConflict(String stream) {
        super("another command was recorded on " + stream + " at the same moment");
    }
}
