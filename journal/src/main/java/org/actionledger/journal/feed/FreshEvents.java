package org.actionledger.journal.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionledger.journal.Position;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.feed.PartitionBatch.Item;
import org.jspecify.annotations.Nullable;

/**
 * What is new in the records that were read.
 *
 * @param events to be handed over, in their order
 * @param marks of all that is new, by their streams, also of what an operator had passed over
 */
record FreshEvents(List<RecordedEvent> events, Map<String, StreamMarks> marks) {

    /**
     * Told from repeats by what they say.
     *
     * @throws SequenceGap an event's predecessor is missing
     * @throws ConflictingRepeat an event is not the one that was applied in its place
     */
    static FreshEvents in(List<PartitionBatch> batches, AppliedEvents applied) {
        List<Item> items =
                batches.stream().flatMap(batch -> batch.items().stream()).toList();
        Map<String, Long> before = applied.lastSequences(
                items.stream().map(item -> item.event().stream()).distinct().toList());
        List<RecordedEvent> events = new ArrayList<>(items.size());
        Map<String, StreamMarks> marks = new LinkedHashMap<>();
        List<RecordedEvent> repeats = new ArrayList<>();
        for (Item item : items) {
            RecordedEvent event = item.event();
            StreamMarks known = marks.computeIfAbsent(
                    event.stream(), stream -> new StreamMarks(before.getOrDefault(stream, 0L) + 1));
            if (event.sequence() == known.last() + 1) {
                known.add(Mark.of(event));
                if (!item.passedOver()) {
                    events.add(event);
                }
            } else if (!item.passedOver()) {
                // What was passed over takes no effect whatever it says, and need not be a true repeat.
                if (event.sequence() > known.last()) {
                    throw new SequenceGap(event, known.last());
                }
                repeats.add(event);
            }
        }
        requireSame(repeats, marks, applied);
        marks.values().removeIf(StreamMarks::isEmpty);
        return new FreshEvents(events, marks);
    }

    private static void requireSame(
            List<RecordedEvent> repeats, Map<String, StreamMarks> fresh, AppliedEvents applied) {
        Map<Position, Mark> known = applied.marks(repeats.stream()
                .filter(repeat -> freshMark(repeat, fresh) == null)
                .map(RecordedEvent::position)
                .toList());
        for (RecordedEvent repeat : repeats) {
            Mark mark = freshMark(repeat, fresh);
            if (mark == null) {
                mark = known.get(repeat.position());
            }
            if (mark == null) {
                throw new IllegalStateException(repeat.position() + " counts as applied, but nothing is known of it");
            }
            if (!mark.isOf(repeat)) {
                throw new ConflictingRepeat(repeat, mark);
            }
        }
    }

    private static @Nullable Mark freshMark(RecordedEvent repeat, Map<String, StreamMarks> fresh) {
        StreamMarks marks = fresh.get(repeat.stream());
        return marks == null ? null : marks.at(repeat.sequence());
    }

    /** The last sequence of every stream that has something new. */
    Map<String, Long> reached() {
        Map<String, Long> last = new HashMap<>();
        marks.forEach((stream, its) -> last.put(stream, its.last()));
        return last;
    }
}
