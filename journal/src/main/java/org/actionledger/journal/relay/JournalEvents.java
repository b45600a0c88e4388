package org.actionledger.journal.relay;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionledger.journal.Position;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.store.RecordedEventRow;
import org.actionledger.journal.topic.Difference;
import org.actionledger.journal.topic.EventDigest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal holds where the topic holds this. */
final class JournalEvents {

    private final JdbcClient jdbc;

    JournalEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that the journal does not hold to the last byte. */
    List<Difference> differing(List<RecordedEvent> published) {
        Map<Position, RecordedEvent> recorded = at(published);
        return published.stream()
                .flatMap(event -> difference(event, Optional.ofNullable(recorded.get(event.position()))).stream())
                .toList();
    }

    private static Optional<Difference> difference(RecordedEvent published, Optional<RecordedEvent> recorded) {
        boolean same = recorded.filter(one -> Arrays.equals(EventDigest.of(one), EventDigest.of(published)))
                .isPresent();
        return same ? Optional.empty() : Optional.of(new Difference(published, recorded.orElse(null)));
    }

    private Map<Position, RecordedEvent> at(List<RecordedEvent> published) {
        Map<Position, RecordedEvent> recorded = new HashMap<>();
        jdbc.sql("""
            select %s
            from event
            where (stream, sequence) in (select * from unnest(cast(:streams as text[]), cast(:sequences as bigint[])))
            """.formatted(RecordedEventRow.COLUMNS))
                .param("streams", published.stream().map(RecordedEvent::stream).toArray(String[]::new))
                .param(
                        "sequences",
                        published.stream().map(RecordedEvent::sequence).toArray(Long[]::new))
                .query(row -> {
                    RecordedEvent event = RecordedEventRow.read(row);
                    recorded.put(event.position(), event);
                });
        return recorded;
    }
}
