package org.actionledger.projections.timeline;

import java.util.Comparator;
import java.util.UUID;
import org.actionledger.projections.fold.EventEnvelope;

/**
 * What an event has to tell of what another event is told as.
 *
 * @param to the other event
 */
record Addition(UUID to, Entry.Fact fact, EventEnvelope<?> event) implements Told {

    static final Comparator<Addition> AS_THEY_CAME = Comparator.comparing(
                    (Addition addition) -> addition.event().recordedAt())
            .thenComparing(addition -> addition.event().stream())
            .thenComparing(addition -> addition.event().sequence());

    static Addition to(EventEnvelope<?> other, TimelineEvent event, Entry.Fact fact) {
        return new Addition(other.id(), fact, event.envelope());
    }
}
