package org.actionledger.projections.timeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.PolicyEvent;
import org.actionledger.projections.fold.EventEnvelope;
import org.jspecify.annotations.Nullable;

/**
 * An event of a campaign, told when somebody looks: what other services have recorded of the same may reach the record later.
 *
 * @param missing what it belongs to and the record of its own stream does not hold
 * @param group what it is told with; null where it is told by itself
 */
public record TimelineEvent(
        EventEnvelope<LedgerEvent> envelope,
        List<Required> missing,
        @Nullable TimelineGroup group) implements TimelineRow {

    /** What the ids of all of them begin with. */
    static final String ALL = "event/";

    /** What the ids of those begin with that people are warned of. */
    public static final String WARNINGS = ALL + "warning/";

    /** Of the digits of a number, so that it stands in order among others. */
    private static final int DIGITS = 19;

    @Override
    public String id() {
        return (isWarning() ? WARNINGS : ALL) + envelope.id();
    }

    @Override
    public String key() {
        return envelope.key();
    }

    /** In the order in which they were recorded. */
    @Override
    public String place() {
        return String.join(
                THEN,
                digits(ChronoUnit.MICROS.between(Instant.EPOCH, envelope.recordedAt())),
                envelope.stream(),
                digits(envelope.sequence()));
    }

    /** The position of the event that stands in a place. */
    static String positionAt(String place) {
        String[] parts = place.split(THEN, -1);
        return parts[1] + ":" + Long.parseLong(parts[2]);
    }

    /** Whether it can be told with what it belongs to. */
    boolean isPlaced() {
        return missing.isEmpty();
    }

    private boolean isWarning() {
        return !isPlaced() || envelope.event() instanceof PolicyEvent;
    }

    private static String digits(long number) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, DIGITS - text.length())) + text;
    }
}
