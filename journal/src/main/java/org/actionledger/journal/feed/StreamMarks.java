package org.actionledger.journal.feed;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The marks of events of one stream that follow one another and are applied together. */
final class StreamMarks {

    private final long first;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** @param first sequence of the event whose mark is added first */
    StreamMarks(long first) {
        this.first = first;
    }

    void add(Mark mark) {
        bytes.writeBytes(mark.bytes());
    }

    boolean isEmpty() {
        return bytes.size() == 0;
    }

    long first() {
        return first;
    }

    long last() {
        return first + bytes.size() / Mark.LENGTH - 1;
    }

    /** Null where it is not among these. */
    @Nullable
    Mark at(long sequence) {
        if (sequence < first || sequence > last()) {
            return null;
        }
        int from = Math.toIntExact(sequence - first) * Mark.LENGTH;
        return new Mark(Arrays.copyOfRange(bytes.toByteArray(), from, from + Mark.LENGTH));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
