package org.actionledger.journal.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of the journal is not on the topic yet.
 *
 * @param events counted up to {@link LagReader#COUNTED}
 * @param oldest when the first of them was recorded; null where there is none
 * @param heldBackBy the transaction that the first waits for, in words; null where it waits for none
 * @param last when the last event of the journal was recorded; null where there is none
 * @param at when this was so, by the clock of the database
 */
record Lag(
        long events,
        @Nullable Instant oldest,
        @Nullable String heldBackBy,
        @Nullable Instant last,
        Instant at) {

    /** None by a clock that was set back. */
    Duration age() {
        Duration age = oldest == null ? Duration.ZERO : Duration.between(oldest, at);
        return age.isNegative() ? Duration.ZERO : age;
    }

    /** How far the clock is behind what it has said before; none where it is not. */
    Duration clockBehind() {
        Duration behind = last == null ? Duration.ZERO : Duration.between(at, last);
        return behind.isNegative() ? Duration.ZERO : behind;
    }

    String inWords() {
        String told = "%s not published, the oldest for %d s"
                .formatted(events == 1 ? "1 event is" : many() + " events are", age().toSeconds());
        return heldBackBy == null ? told : told + ": held back by " + heldBackBy;
    }

    Map<String, Object> described() {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("events", events);
        detail.put("oldest", String.valueOf(oldest));
        detail.put("seconds", age().toSeconds());
        if (heldBackBy != null) {
            detail.put("heldBackBy", heldBackBy);
        }
        return detail;
    }

    private String many() {
        return events > LagReader.COUNTED ? "more than " + LagReader.COUNTED : Long.toString(events);
    }
}
