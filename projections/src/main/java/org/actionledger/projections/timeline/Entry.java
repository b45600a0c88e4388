package org.actionledger.projections.timeline;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a campaign's timeline, in words.
 *
 * @param id of the thing that the entry brings into the story, e.g. a ballot; of the event where it brings none
 * @param fact the word by which a discrepancy names what the entry is about, e.g. {@code opened}
 * @param names what later entries call the things that this one brings, by their ids
 * @param recordedAt when its first event was recorded: what orders entries of one date
 * @param events those behind it, the first first
 * @param together in an entry about one constituency of several: how they are told as one
 */
public record Entry(
        String id,
        String key,
        String kind,
        String fact,
        When when,
        String title,
        List<Fact> facts,
        @Nullable String meaningOfYes,
        Map<String, String> names,
        Instant recordedAt,
        List<Source> sources,
        List<Behind> events,
        @Nullable Together together)
        implements Row {

    /** One thing told, e.g. "Turnout" and "55 %". */
    public record Fact(String name, String value) {}

    /** An event behind an entry. */
    public record Behind(UUID id, String stream, long sequence) {

        public String position() {
            return stream + ":" + sequence;
        }
    }

    /** Another event has more to tell of the same. */
    Entry and(Behind event, List<Fact> more, List<Source> moreSources) {
        return new Entry(
                id,
                key,
                kind,
                fact,
                when,
                title,
                joined(facts, more),
                meaningOfYes,
                names,
                recordedAt,
                Stream.concat(sources.stream(), moreSources.stream()).distinct().toList(),
                joined(events, List.of(event)),
                together);
    }

    Entry naming(Map<String, String> more) {
        return new Entry(
                id,
                key,
                kind,
                fact,
                when,
                title,
                facts,
                meaningOfYes,
                Map.copyOf(both(names, more)),
                recordedAt,
                sources,
                events,
                together);
    }

    boolean tellsOf(String stream) {
        return events.stream().anyMatch(event -> event.stream().equals(stream));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        Map<String, String> both = new HashMap<>(one);
        both.putAll(other);
        return both;
    }
}
