package org.actionledger.journal;

/** The stream is past, or not yet at, the sequence that whoever asked had seen. */
public final class StreamMoved extends RuntimeException {

    public StreamMoved(String stream, long expected, long actual) {
        super(stream + " is at " + actual + ", not at " + expected
                + "; nothing was recorded: see what it holds now, and" + " send the command again with If-Match: \""
                + actual + "\" if it still holds");
    }
}
