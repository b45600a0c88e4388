package org.actionledger.projections.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.actionledger.events.Source;

/**
 * What an event has to tell of what is an entry already: a row of its own, because any number of them may come.
 *
 * @param to the entry's id
 */
record Addition(
        String key, String to, List<Entry.Fact> facts, Instant recordedAt, List<Source> sources, Entry.Behind event)
        implements Told {

    static final Comparator<Addition> AS_THEY_CAME = Comparator.comparing(Addition::recordedAt)
            .thenComparing(addition -> addition.event().stream())
            .thenComparing(addition -> addition.event().sequence());

    @Override
    public String id() {
        return STORY + "addition/" + event.id();
    }
}
