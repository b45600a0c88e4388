package org.actionledger.projections.timeline;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.projections.fold.EventEnvelope;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a campaign's timeline, in words.
 *
 * @param id of the event that it tells of, so that none is written over by another
 * @param recordedAt when its first event was recorded: what orders entries of one date
 * @param events those behind it, the first first
 * @param warnings what people should see to
 */
public record Entry(
        String id,
        String kind,
        When when,
        String title,
        List<Fact> facts,
        @Nullable String meaningOfYes,
        Instant recordedAt,
        List<Source> sources,
        List<EventEnvelope<? extends LedgerEvent>> events,
        List<String> warnings)
        implements Told {

    /** One thing told, e.g. "Turnout" and "55 %". */
    public record Fact(String name, String value) {}

    EventEnvelope<?> first() {
        return events.getFirst();
    }

    /** With what later events have to tell of the same, in their order. */
    Entry and(List<Addition> additions) {
        return new Entry(
                id,
                kind,
                when,
                title,
                Stream.concat(facts.stream(), additions.stream().map(Addition::fact))
                        .toList(),
                meaningOfYes,
                recordedAt,
                Stream.concat(
                                sources.stream(),
                                additions.stream().flatMap(addition -> addition.event().event().sources().stream()))
                        .distinct()
                        .toList(),
                Stream.concat(events.stream(), additions.stream().<EventEnvelope<?>>map(Addition::event))
                        .toList(),
                warnings);
    }

    /** With what it was read in beside its own sources. */
    Entry alsoReadIn(List<Source> moreSources) {
        return told(
                title,
                facts,
                Stream.concat(sources.stream(), moreSources.stream()).distinct().toList());
    }

    /** The same, told of more than the first. */
    Entry told(String title, List<Fact> facts, List<Source> sources) {
        return new Entry(id, kind, when, title, facts, meaningOfYes, recordedAt, sources, events, warnings);
    }
}
