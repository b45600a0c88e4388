package org.actionledger.journal.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionledger.journal.Position;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.feed.Stretch.Item;

/**
 * What is new in the records that were read.
 *
 * @param events to be handed over, in their order
 * @param marks of all that is new, also of what an operator had passed over
 */
record FreshEvents(List<RecordedEvent> events, Map<Position, Mark> marks) {

    /**
     * Told from repeats by what they say.
     *
     * @throws SequenceGap an event's predecessor is missing
     * @throws ConflictingRepeat an event is not the one that was applied in its place
     */
    static FreshEvents in(List<Stretch> stretches, AppliedEvents applied) {
        List<Item> items =
                stretches.stream().flatMap(stretch -> stretch.items().stream()).toList();
        Map<String, Long> reached = applied.lastSequences(
                items.stream().map(item -> item.event().stream()).distinct().toList());
        List<RecordedEvent> events = new ArrayList<>(items.size());
        Map<Position, Mark> marks = LinkedHashMap.newLinkedHashMap(items.size());
        List<RecordedEvent> repeats = new ArrayList<>();
        for (Item item : items) {
            RecordedEvent event = item.event();
            long last = reached.getOrDefault(event.stream(), 0L);
            if (event.sequence() == last + 1) {
                reached.put(event.stream(), event.sequence());
                marks.put(event.position(), Mark.of(event));
                if (!item.passedOver()) {
                    events.add(event);
                }
            } else if (!item.passedOver()) {
                // What was passed over takes no effect whatever it says, and need not be a true repeat.
                if (event.sequence() > last) {
                    throw new SequenceGap(event, last);
                }
                repeats.add(event);
            }
        }
        requireSame(repeats, marks, applied);
        return new FreshEvents(events, marks);
    }

    private static void requireSame(List<RecordedEvent> repeats, Map<Position, Mark> fresh, AppliedEvents applied) {
        if (repeats.isEmpty()) {
            return;
        }
        Map<Position, Mark> known = new HashMap<>(applied.marks(repeats.stream()
                .map(RecordedEvent::position)
                .filter(position -> !fresh.containsKey(position))
                .toList()));
        known.putAll(fresh);
        for (RecordedEvent repeat : repeats) {
            Mark mark = known.get(repeat.position());
            if (mark == null) {
                throw new IllegalStateException(repeat.position() + " counts as applied, but nothing is known of it");
            }
            if (!mark.isOf(repeat)) {
                throw new ConflictingRepeat(repeat, mark);
            }
        }
    }

    /** The last sequence of every stream that has something new. */
    Map<String, Long> reached() {
        Map<String, Long> last = new HashMap<>();
        marks.keySet().forEach(position -> last.merge(position.stream(), position.sequence(), Math::max));
        return last;
    }
}
