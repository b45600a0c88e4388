package org.actionledger.projections.timeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.PolicyEvent;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ListedRow;
import org.jspecify.annotations.Nullable;

/**
 * An event of a campaign as it was recorded, told when somebody looks: what other services have recorded of the same may reach the record later.
 *
 * @param brings what it is the first to bring into the record, for others to be about; null where it is nothing
 * @param mandates under how many action was called, of which the event here names the first; 0 in every other
 * @param missing what it belongs to and the record of its own stream does not hold
 * @param group what it is told with; null where it is told by itself
 */
public record TimelineEvent(
        EventEnvelope<LedgerEvent> envelope,
        @Nullable String brings,
        int mandates,
        List<Required> missing,
        @Nullable TimelineGroup group)
        implements ListedRow<TimelineGroup> {

    /** What the ids of all of them begin with. */
    static final String ALL = "event/";

    /** What the ids of those begin with that people are warned of. */
    public static final String WARNINGS = ALL + "warning/";

    /** Of the digits of a number, so that it stands in order among others. */
    private static final int DIGITS = 19;

    /** Found by what it brings, or else as the event that it is. */
    @Override
    public String id() {
        return (isWarning() ? WARNINGS : ALL) + (brings == null ? envelope.id().toString() : brings);
    }

    /** Where to look for what brought a thing into the record, or for an event that brought none. */
    static List<String> ids(String thingOrEvent) {
        return List.of(ALL + thingOrEvent, WARNINGS + thingOrEvent);
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
