package org.actionledger.journal.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.RecordLimits;
import org.actionledger.journal.Submission;
import org.actionledger.journal.decide.Refusal;

/**
 * What a command would record, written out, or why that is more than is recorded at once.
 *
 * @param events as far as they were written; all of them where nothing is refused
 */
record WrittenDecision<E>(List<WrittenEvent<E>> events, List<Refusal> refusals) {

    /** Ids, instant and sequence, which are as long for every event. */
    private static final int BYTES_OF_THE_REST = 5 * 36 + 30 + 19;

    /** Nobody mends more in one go. */
    private static final int MOST_REFUSALS = 20;

    static <E> WrittenDecision<E> of(List<E> events, EventCodec<E> codec, int bytesOfMetadata) {
        if (events.size() > RecordLimits.COMMAND_EVENTS) {
            return new WrittenDecision<>(List.of(), List.of(RecordLimits.tooManyEvents(events.size())));
        }
        List<WrittenEvent<E>> written = new ArrayList<>(events.size());
        List<Refusal> refusals = new ArrayList<>();
        long bytes = 0;
        for (E event : events) {
            String type = codec.typeOf(event);
            byte[] payload = codec.write(event);
            int size = payload.length + type.length() + bytesOfMetadata + BYTES_OF_THE_REST;
            bytes += size;
            written.add(new WrittenEvent<>(event, type, payload));
            if (size > RecordLimits.EVENT_BYTES) {
                refusals.add(RecordLimits.eventTooLong(type, size));
            }
            if (bytes > RecordLimits.COMMAND_BYTES) {
                refusals.add(RecordLimits.commandTooLong(written.size(), events.size()));
            }
            if (bytes > RecordLimits.COMMAND_BYTES || refusals.size() == MOST_REFUSALS) {
                // Written to its end it might not fit into memory.
                break;
            }
        }
        return new WrittenDecision<>(written, refusals);
    }

    static int bytesOfMetadata(Submission<?> submission, String key) {
        return bytes(submission.stream()) + bytes(key) + bytes(submission.actor()) + bytes(submission.digest());
    }

    private static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }
}
