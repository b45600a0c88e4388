package org.actionledger.journal.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.actionledger.journal.relay.Published.Place;
import org.actionledger.journal.store.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the journal was published, in its database. */
final class RelayCursor {

    private static final long NONE = -1;

    private final JdbcClient jdbc;

    RelayCursor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Published read() {
        return jdbc.sql("select xact::text as written_by, position, topic, offsets, events from relay_cursor")
                .query((row, _) -> new Published(
                        new Cursor(Long.parseUnsignedLong(row.getString("written_by")), row.getLong("position")),
                        row.getString("topic"),
                        places(row)))
                .single();
    }

    /**
     * Moves on, from where this relay knows it to be.
     *
     * @throws TurnLost another relay has moved it
     */
    void move(Published from, Published to) {
        int moved = jdbc.sql("""
            update relay_cursor
            set xact = cast(cast(:toXact as text) as xid8), position = :toPosition,
                topic = :toTopic, offsets = cast(:offsets as bigint[]), events = cast(:events as uuid[])
            where xact = cast(cast(:fromXact as text) as xid8) and position = :fromPosition
              and topic is not distinct from cast(:fromTopic as text)
            """)
                .param("toXact", Long.toUnsignedString(to.cursor().xact()))
                .param("toPosition", to.cursor().position())
                .param("toTopic", to.topic())
                .param("offsets", offsets(to.places()))
                .param("events", events(to.places()))
                .param("fromXact", Long.toUnsignedString(from.cursor().xact()))
                .param("fromPosition", from.cursor().position())
                .param("fromTopic", from.topic())
                .update();
        if (moved == 0) {
            throw new LeaseLost();
        }
    }

    private static Map<Integer, Place> places(ResultSet row) throws SQLException {
        Long[] offsets = (Long[]) row.getArray("offsets").getArray();
        @Nullable UUID[] events = (UUID[]) row.getArray("events").getArray();
        Map<Integer, Place> places = new HashMap<>();
        for (int partition = 0; partition < offsets.length; partition++) {
            UUID event = events[partition];
            if (event != null) {
                places.put(partition, new Place(offsets[partition], event));
            }
        }
        return places;
    }

    private static Long[] offsets(Map<Integer, Place> places) {
        Long[] offsets = new Long[length(places)];
        Arrays.fill(offsets, NONE);
        places.forEach((partition, place) -> offsets[partition] = place.offset());
        return offsets;
    }

    private static @Nullable String[] events(Map<Integer, Place> places) {
        @Nullable String[] events = new @Nullable String[length(places)];
        places.forEach((partition, place) -> events[partition] = place.event().toString());
        return events;
    }

    private static int length(Map<Integer, Place> places) {
        return places.isEmpty() ? 0 : Collections.max(places.keySet()) + 1;
    }
}
