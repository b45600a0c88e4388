package org.actionledger.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.actionledger.events.LedgerEvent;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.TestPostgres;
import org.actionledger.projections.AnyEvents;
import org.actionledger.projections.AnyHistory;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ListedProjection;
import org.actionledger.projections.fold.MemoryLedger;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.fold.Row;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for every projection. Whoever writes one has it tested by a class that extends this. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ProjectionLaws {

    private static final int EVENTS = 150;
    private static final int GENERATED = 3;

    private final HikariDataSource dataSource = TestPostgres.freshSchema().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(dataSource);

    protected abstract Projection<?, ?> projection();

    @BeforeAll
    void tables() {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/projections")
                .load()
                .migrate();
    }

    @AfterAll
    void close() {
        dataSource.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate recorded_event, " + projection().table()).update();
        if (projection() instanceof ListedProjection<?, ?, ?> listed) {
            jdbc.sql("truncate " + TableList.groupTable(listed)).update();
        }
    }

    @RepeatedTest(GENERATED)
    void what_is_given_twice_changes_nothing(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<RecordedEvent> events = AnyHistory.ofTwoCampaigns(random, EVENTS).getFirst();
        ProjectionFeed projecting = new ProjectionFeed(new RecordedEvents(jdbc), stored());
        inBatches(random, events).forEach(projecting::handle);
        List<String> before = dump();

        inBatches(random, events).forEach(projecting::handle);

        assertThat(dump()).isEqualTo(before);
    }

    @RepeatedTest(GENERATED)
    void batches_of_any_size_make_the_rows_that_memory_folds_one_by_one(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<List<RecordedEvent>> campaigns = AnyHistory.ofTwoCampaigns(random, EVENTS);
        List<RecordedEvent> events = AnyHistory.interleaved(random, campaigns.getFirst(), campaigns.getLast());

        StoredReadModel stored = stored();
        inBatches(random, events).forEach(batch -> fold(stored, batch));

        assertThat(stored.rows(projection().row()).all())
                .isEqualTo(folded(events).rows(projection().row()).all());
    }

    @RepeatedTest(GENERATED)
    void lists_and_counts_in_tables_are_those_in_memory(RepetitionInfo seed) {
        if (projection() instanceof ListedProjection<?, ?, ?> listed) {
            Random random = new Random(seed.getCurrentRepetition());
            List<List<RecordedEvent>> campaigns = AnyHistory.ofTwoCampaigns(random, EVENTS);
            List<RecordedEvent> events = AnyHistory.interleaved(random, campaigns.getFirst(), campaigns.getLast());
            StoredReadModel stored = stored();
            inBatches(random, events).forEach(batch -> fold(stored, batch));

            new ListingLaws<>(listed, stored, folded(events), random)
                    .hold(events.getFirst().key());
        }
    }

    @RepeatedTest(GENERATED)
    void rows_are_rebuilt_from_the_record_as_they_were_made_when_it_was_new(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<RecordedEvent> events = AnyHistory.ofTwoCampaigns(random, EVENTS).getFirst();
        RecordedEvents record = new RecordedEvents(jdbc);
        ProjectionFeed projecting = new ProjectionFeed(record, stored());
        inBatches(random, events).forEach(projecting::handle);
        List<RecordedEvent> kept = new ArrayList<>();
        record.upTo(events.getLast().recordedAt(), null, kept::add);

        assertThat(folded(kept).rows(projection().row()).all())
                .isEqualTo(stored().rows(projection().row()).all());
    }

    @RepeatedTest(GENERATED)
    void nothing_that_is_recorded_of_one_campaign_touches_a_row_of_another(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<List<RecordedEvent>> campaigns = AnyHistory.ofTwoCampaigns(random, EVENTS);
        List<RecordedEvent> events = AnyHistory.interleaved(random, campaigns.getFirst(), campaigns.getLast());

        StoredReadModel stored = stored();
        inBatches(random, events).forEach(batch -> fold(stored, batch));
        MemoryLedger folded = folded(events);

        for (List<RecordedEvent> campaign : campaigns) {
            String key = campaign.getFirst().key();
            List<? extends Row> alone =
                    folded(campaign).rows(projection().row()).all();
            assertThat(folded.rows(projection().row()).under(key)).isEqualTo(alone);
            assertThat(stored.rows(projection().row()).under(key)).isEqualTo(alone);
        }
    }

    @RepeatedTest(GENERATED)
    void only_the_order_of_each_stream_is_told_by_the_rows_and_not_which_stream_was_first(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<RecordedEvent> events = AnyHistory.ofTwoCampaigns(random, EVENTS).getFirst();

        assertThat(folded(AnyHistory.inAnotherOrder(random, events))
                        .rows(projection().row())
                        .all())
                .isEqualTo(folded(events).rows(projection().row()).all());
    }

    @RepeatedTest(GENERATED)
    void no_event_stops_it_in_whatever_order_they_come(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<RecordedEvent> events =
                new ArrayList<>(AnyHistory.ofTwoCampaigns(random, EVENTS).getFirst());
        Collections.shuffle(events, random);

        assertThatCode(() -> {
                    folded(events);
                    StoredReadModel stored = stored();
                    inBatches(random, events).forEach(batch -> fold(stored, batch));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void no_row_grows_with_every_event() {
        for (Class<?> kind : AnyEvents.KINDS) {
            assertThat(longest(kind, 60))
                    .as("the longest row after many of " + kind.getSimpleName())
                    .isLessThan(longest(kind, 10) + 1_000);
        }
    }

    /** After one of every kind and many of one, all about one thing, each with a part of its own, and each as long as the others. */
    private int longest(Class<?> kind, int many) {
        UUID thing = new UUID(9, 1);
        AnyHistory history = new AnyHistory(new Random(1), thing);
        AnyEvents.KINDS.forEach(each -> history.add(alike(each, thing, thing)));
        for (int i = 0; i < many; i++) {
            history.add(alike(kind, thing, thing));
            history.add(alike(kind, thing, new UUID(8, i)));
        }
        return folded(history.events()).rows(projection().row()).all().stream()
                .mapToInt(row -> RowJson.write(row).length())
                .max()
                .orElse(0);
    }

    private static LedgerEvent alike(Class<?> kind, UUID thing, UUID part) {
        boolean[] first = {true};
        return new AnyEvents(new Random(1), thing, () -> {
                    UUID id = first[0] ? thing : part;
                    first[0] = false;
                    return id;
                })
                .next(kind);
    }

    private StoredReadModel stored() {
        return new StoredReadModel(jdbc, List.of(projection()));
    }

    private MemoryLedger folded(List<RecordedEvent> events) {
        MemoryLedger ledger = new MemoryLedger(List.of(projection()));
        events.forEach(event -> ledger.apply(ReadModels.envelope(event)));
        return ledger;
    }

    private static void fold(StoredReadModel stored, List<RecordedEvent> batch) {
        stored.apply(batch.stream().<EventEnvelope<?>>map(ReadModels::envelope).toList());
    }

    private static List<List<RecordedEvent>> inBatches(Random random, List<RecordedEvent> events) {
        List<List<RecordedEvent>> batches = new ArrayList<>();
        int from = 0;
        while (from < events.size()) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(40));
            batches.add(events.subList(from, to));
            from = to;
        }
        return batches;
    }

    private List<String> dump() {
        List<String> rows = new ArrayList<>(dump(projection().table()));
        if (projection() instanceof ListedProjection<?, ?, ?> listed) {
            rows.addAll(dump(TableList.groupTable(listed)));
        }
        return rows;
    }

    private List<String> dump(String table) {
        return jdbc.sql("select to_jsonb(one)::text from " + table + " as one order by 1")
                .query(String.class)
                .list();
    }
}
