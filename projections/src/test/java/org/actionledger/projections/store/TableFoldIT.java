package org.actionledger.projections.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.TestPostgres;
import org.actionledger.projections.History;
import org.actionledger.projections.NahtCymru;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.fold.Row;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TableFoldIT {

    final List<RecordedEvent> events = events();
    final List<HikariDataSource> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(HikariDataSource::close);
    }

    @Test
    void the_rows_in_tables_are_those_in_memory() {
        JdbcClient jdbc = tables();

        handle(jdbc, events, events.size());

        ReadModel stored = new StoredReadModel(jdbc, History.PROJECTIONS);
        ReadModel folded = History.folded(events);
        for (Projection<?, ?> projection : History.PROJECTIONS) {
            assertThat(all(stored, projection)).isNotEmpty().isEqualTo(all(folded, projection));
        }
    }

    @Test
    void they_are_the_same_in_batches_of_any_size() {
        JdbcClient oneByOne = tables();
        JdbcClient byThrees = tables();
        JdbcClient atOnce = tables();

        handle(oneByOne, events, 1);
        handle(byThrees, events, 3);
        handle(atOnce, events, events.size());

        assertThat(dump(oneByOne)).isEqualTo(dump(atOnce));
        assertThat(dump(byThrees)).isEqualTo(dump(atOnce));
    }

    @Test
    void a_batch_that_is_given_twice_changes_nothing() {
        JdbcClient jdbc = tables();
        handle(jdbc, events, 7);
        Map<String, List<String>> before = dump(jdbc);

        handle(jdbc, events, 5);

        assertThat(dump(jdbc)).isEqualTo(before);
    }

    @Test
    void what_was_known_at_an_instant_is_folded_from_what_was_recorded_up_to_it() {
        JdbcClient jdbc = tables();
        handle(jdbc, events, events.size());
        RecordedEvent last = events.get(20);
        List<RecordedEvent> folded = new ArrayList<>();

        new RecordedEvents(jdbc).upTo(last.recordedAt(), NahtCymru.CAMPAIGN.toString(), folded::add);

        // The union stands under a key of its own, and comes in its own order.
        assertThat(folded)
                .extracting(RecordedEvent::id)
                .containsExactlyInAnyOrderElementsOf(
                        events.subList(0, 21).stream().map(RecordedEvent::id).toList());
    }

    private static List<RecordedEvent> events() {
        NahtCymru naht = new NahtCymru();
        naht.history.add(
                Streams.ballot(NahtCymru.SECOND_BALLOT),
                NahtCymru.CAMPAIGN,
                new TurnoutReported(NahtCymru.SECOND_BALLOT, null, "48.2", When.on("2023-06-20"), List.of()));
        return naht.history.events();
    }

    private JdbcClient tables() {
        HikariDataSource dataSource = TestPostgres.freshSchema().dataSource();
        opened.add(dataSource);
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/projections")
                .load()
                .migrate();
        return JdbcClient.create(dataSource);
    }

    private static void handle(JdbcClient jdbc, List<RecordedEvent> events, int size) {
        ProjectionFeed projecting =
                new ProjectionFeed(new RecordedEvents(jdbc), new StoredReadModel(jdbc, History.PROJECTIONS));
        for (int from = 0; from < events.size(); from += size) {
            projecting.handle(events.subList(from, Math.min(from + size, events.size())));
        }
    }

    private static <R extends Row> List<R> all(ReadModel ledger, Projection<R, ?> projection) {
        return ledger.rows(projection.row()).all();
    }

    private static Map<String, List<String>> dump(JdbcClient jdbc) {
        Map<String, List<String>> dump = new TreeMap<>();
        List<String> tables = new ArrayList<>(List.of(RecordedEvents.TABLE));
        History.PROJECTIONS.forEach(projection -> tables.add(projection.table()));
        for (String table : tables) {
            dump.put(
                    table,
                    jdbc.sql("select to_jsonb(one)::text from " + table + " as one order by 1")
                            .query(String.class)
                            .list());
        }
        return dump;
    }
}
