package org.actionledger.projections.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.Source;
import org.actionledger.projections.fold.EventEnvelope;

/**
 * What an event has to tell of what another event is told as.
 *
 * @param to the other event
 */
record Addition(UUID to, List<Entry.Fact> facts, Instant recordedAt, List<Source> sources, Entry.Behind event)
        implements Told {

    static final Comparator<Addition> AS_THEY_CAME = Comparator.comparing(Addition::recordedAt)
            .thenComparing(addition -> addition.event().stream())
            .thenComparing(addition -> addition.event().sequence());

    static Addition to(EventEnvelope other, TimelineEvent event, Entry.Fact fact) {
        EventEnvelope envelope = event.envelope();
        return new Addition(
                other.id(),
                List.of(fact),
                envelope.recordedAt(),
                envelope.event().sources(),
                Entry.Behind.of(envelope));
    }
}
