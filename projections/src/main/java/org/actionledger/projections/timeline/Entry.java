package org.actionledger.projections.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.projections.discrepancies.Discrepancy;
import org.actionledger.projections.fold.EventEnvelope;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a campaign's timeline, in words.
 *
 * @param id of the event that it tells of, so that none is written over by another
 * @param fact the word by which a discrepancy names what the entry is about, e.g. {@code opened}
 * @param recordedAt when its first event was recorded: what orders entries of one date
 * @param events those behind it, the first first
 * @param cause the event that its first event follows from, whose sources are this entry's as well
 * @param together in an entry about one constituency of several: how they are told as one
 * @param warnings what people should see to
 */
public record Entry(
        String id,
        String kind,
        String fact,
        When when,
        String title,
        List<Fact> facts,
        @Nullable String meaningOfYes,
        Instant recordedAt,
        List<Source> sources,
        List<Behind> events,
        @Nullable UUID cause,
        @Nullable Together together,
        List<String> warnings)
        implements Told {

    /** One thing told, e.g. "Turnout" and "55 %". */
    public record Fact(String name, String value) {}

    /** An event behind an entry. */
    public record Behind(UUID id, String stream, long sequence) {

        static Behind of(EventEnvelope envelope) {
            return new Behind(envelope.id(), envelope.stream(), envelope.sequence());
        }

        public String position() {
            return stream + ":" + sequence;
        }
    }

    /** With what later events have to tell of the same, in their order. */
    Entry and(List<Addition> additions) {
        return new Entry(
                id,
                kind,
                fact,
                when,
                title,
                joined(facts, additions, Addition::facts),
                meaningOfYes,
                recordedAt,
                joined(sources, additions, Addition::sources).stream()
                        .distinct()
                        .toList(),
                joined(events, additions, addition -> List.of(addition.event())),
                cause,
                together,
                warnings);
    }

    /** With what it was read in beside its own sources. */
    Entry alsoReadIn(List<Source> moreSources) {
        return new Entry(
                id,
                kind,
                fact,
                when,
                title,
                facts,
                meaningOfYes,
                recordedAt,
                sources.isEmpty()
                        ? moreSources
                        : Stream.concat(sources.stream(), moreSources.stream())
                                .distinct()
                                .toList(),
                events,
                cause,
                together,
                warnings);
    }

    /** It tells of what the discrepancy is about; or of the discrepancy itself, because it is about nothing on record. */
    boolean tellsOf(Discrepancy discrepancy) {
        return events.stream()
                .anyMatch(event ->
                        event.stream().equals(discrepancy.about()) || event.id().equals(discrepancy.noted()));
    }

    private static <T> List<T> joined(List<T> own, List<Addition> additions, Function<Addition, List<T>> more) {
        return Stream.concat(own.stream(), additions.stream().flatMap(addition -> more.apply(addition).stream()))
                .toList();
    }
}
