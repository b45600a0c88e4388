package org.actionledger.journal.faults;

/** Finds where the messages begin in what a client sends: each is its length and then the rest. */
final class Messages {

    private static final int LENGTH = 4;

    private final int letter;
    private boolean first = true;
    private int headerRead;
    private int length;
    private int restLeft;

    /** @param lettered as those of PostgreSQL: all but the first have a letter before the length, which it does not count */
    Messages(boolean lettered) {
        this.letter = lettered ? 1 : 0;
    }

    /** Where the next message begins in this piece, or less than zero; every byte is to be shown once. */
    int next(byte[] piece, int from, int to) {
        for (int at = from; at < to; at++) {
            if (restLeft > 0) {
                restLeft--;
                continue;
            }
            boolean begins = headerRead == 0;
            header(piece[at]);
            if (begins) {
                return at;
            }
        }
        return -1;
    }

    private void header(byte next) {
        int before = first ? 0 : letter;
        if (headerRead >= before) {
            length = (length << 8) | (next & 0xff);
        }
        headerRead++;
        if (headerRead == before + LENGTH) {
            // PostgreSQL counts the length's own bytes, Kafka does not.
            restLeft = letter == 1 ? length - LENGTH : length;
            headerRead = 0;
            length = 0;
            first = false;
        }
    }
}
