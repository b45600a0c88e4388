package org.actionledger.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.actionledger.events.EventJson;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.MemoryRows;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.fold.Row;
import org.actionledger.projections.timeline.TimelineEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingIsLostTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_event_finds_nothing_to_change_is_warned_of(long seed) {
        List<RecordedEvent> events =
                AnyHistory.ofTwoCampaigns(new Random(seed), 400).getFirst();
        Set<String> unplaced = new TreeSet<>();
        History.PROJECTIONS.forEach(projection -> unplaced.addAll(findNothing(projection, events)));

        Set<String> warnings = History.folded(events)
                .rows(TimelineEvent.class)
                .under(events.getFirst().key(), TimelineEvent.WARNINGS)
                .stream()
                .map(warning -> warning.envelope().id().toString())
                .collect(Collectors.toSet());

        assertThat(warnings).containsAll(unplaced);
        assertThat(unplaced).isNotEmpty();
    }

    private static <R extends Row> Set<String> findNothing(Projection<R, ?> projection, List<RecordedEvent> events) {
        MemoryRows<R> rows = new MemoryRows<>();
        Set<String> unplaced = new TreeSet<>();
        for (RecordedEvent event : events) {
            Changes<R> changes = rows.changes(event.key());
            projection.fold(envelope(event), new Changes<>() {
                @Override
                public Optional<R> find(String id) {
                    return changes.find(id);
                }

                @Override
                public void put(R row) {
                    changes.put(row);
                }

                @Override
                public void change(String id, UnaryOperator<R> change) {
                    if (find(id).isEmpty()) {
                        unplaced.add(event.id().toString());
                    }
                    changes.change(id, change);
                }
            });
        }
        return unplaced;
    }

    private static EventEnvelope<?> envelope(RecordedEvent event) {
        return new EventEnvelope<>(
                event.id(),
                event.stream(),
                event.sequence(),
                event.key(),
                event.recordedAt(),
                event.cause(),
                EventJson.read(event.type(), event.payload()));
    }
}
