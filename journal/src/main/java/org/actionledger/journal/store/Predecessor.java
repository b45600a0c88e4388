package org.actionledger.journal.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.actionledger.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * The event that an append must follow.
 *
 * @param id of the event that was decided on; null where whoever appends knows its place only
 */
record Predecessor(String stream, long sequence, @Nullable UUID id) {

    /** Axon counts the events of a stream from 0, and a decider's from 1: before either there is nothing to demand. */
    private static final long FIRST = 1;

    /** One for every stream that these events continue. */
    static List<Predecessor> of(List<StoredEvent> rows, @Nullable UUID last) {
        List<Predecessor> predecessors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (StoredEvent row : rows) {
            RecordedEvent event = row.event();
            if (seen.add(event.stream()) && event.sequence() > FIRST) {
                predecessors.add(new Predecessor(event.stream(), event.sequence() - 1, last));
            }
        }
        return predecessors;
    }
}
