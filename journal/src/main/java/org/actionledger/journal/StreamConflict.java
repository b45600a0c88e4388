package org.actionledger.journal;

/** Another command was decided on the same stream first. */
public final class StreamConflict extends RuntimeException {

    public StreamConflict(String stream) {
        super("others are recording on " + stream + " at the same moment; of this command nothing was recorded:"
                + " see what they have recorded, and send it again if it still holds");
    }
}
