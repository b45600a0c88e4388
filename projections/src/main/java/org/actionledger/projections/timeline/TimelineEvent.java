package org.actionledger.projections.timeline;

import java.util.List;
import org.actionledger.events.PolicyEvent;
import org.actionledger.projections.fold.EventEnvelope;

/**
 * An event of a campaign, told when somebody looks: what other services have recorded of the same may reach the record later.
 *
 * @param missing what it belongs to and the record of its own stream does not hold
 */
public record TimelineEvent(EventEnvelope envelope, List<Required> missing) implements TimelineRow {

    /** What the ids of all of them begin with. */
    static final String ALL = "event/";

    /** What the ids of those begin with that people are warned of. */
    public static final String WARNINGS = ALL + "warning/";

    @Override
    public String id() {
        return (isWarning() ? WARNINGS : ALL) + envelope.id();
    }

    @Override
    public String key() {
        return envelope.key();
    }

    /** Whether it can be told with what it belongs to. */
    boolean isPlaced() {
        return missing.isEmpty();
    }

    private boolean isWarning() {
        return !isPlaced() || envelope.event() instanceof PolicyEvent;
    }
}
