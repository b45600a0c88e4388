package org.actionledger.journal.relay;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.actionledger.journal.store.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * How far the journal was published, and to what.
 *
 * @param topic id that the broker gave it; null where nothing is known
 * @param places the last record that is known of each partition
 */
record Published(Cursor cursor, @Nullable String topic, Map<Integer, Place> places) {

    Published {
        places = Map.copyOf(places);
    }

    /** Of this topic nothing is known yet, so that all of the journal has to go there. */
    static Published nothingTo(String topic) {
        return new Published(Cursor.START, topic, Map.of());
    }

    Published movedTo(Cursor end, Map<Integer, Place> further) {
        Map<Integer, Place> all = new HashMap<>(places);
        all.putAll(further);
        return new Published(end, topic, all);
    }

    /** A record on the topic, by the event that it holds. */
    record Place(long offset, UUID event) {}
}
