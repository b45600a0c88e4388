package org.actionledger.journal.host;

import static org.actionledger.journal.host.Tallies.NOON;
import static org.actionledger.journal.host.Tallies.payloads;
import static org.actionledger.journal.host.Tallies.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.actionledger.journal.CommandIdReused;
import org.actionledger.journal.CommandRefused;
import org.actionledger.journal.Journal;
import org.actionledger.journal.Position;
import org.actionledger.journal.Receipt;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.StreamConflict;
import org.actionledger.journal.StreamMoved;
import org.actionledger.journal.Submission;
import org.actionledger.journal.TestEvents;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.journal.host.Tally.Command;
import org.actionledger.journal.store.Cursor;
import org.actionledger.journal.store.ForwardReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PostgresJournalIT {

    static final String STREAM = "tally-1";
    static final UUID CAUSE = new UUID(7, 1);
    static final UUID CORRELATION = new UUID(7, 2);

    private HikariDataSource dataSource;
    private Tallies tallies;
    private Journal journal;

    @BeforeEach
    void open() {
        dataSource = TestPostgres.freshSchema().journal();
        tallies = Tallies.on(dataSource);
        journal = tallies.journal;
    }

    @AfterEach
    void close() {
        dataSource.close();
    }

    @Nested
    class Its_meters {

        @Test
        void count_what_became_of_commands_and_by_which_rules_they_were_refused_and_time_them() {
            Submission<Command> first = submission(STREAM, new Command.Begin());
            journal.submit(first);
            journal.submit(first);
            assertThatExceptionOfType(CommandRefused.class)
                    .isThrownBy(() -> journal.submit(submission(STREAM, new Command.Begin())));

            assertThat(commands("done")).isEqualTo(1);
            assertThat(commands("repeated")).isEqualTo(1);
            assertThat(commands("refused")).isEqualTo(1);
            assertThat(tallies.meters
                            .get("ledger.refusals")
                            .tags("command", "Begin", "rule", "tally-is-new")
                            .counter()
                            .count())
                    .isEqualTo(1);
            assertThat(tallies.meters.get("ledger.appends").timer().count()).isEqualTo(1);
            assertThat(tallies.meters.get("ledger.decisions").timer().count()).isGreaterThanOrEqualTo(3);
        }

        private long commands(String outcome) {
            return tallies.meters
                    .get("ledger.commands")
                    .tag("outcome", outcome)
                    .timer()
                    .count();
        }
    }

    @Nested
    class A_decision {

        @Test
        void is_recorded_with_everything_that_was_said_about_the_command() {
            UUID id = new UUID(1, 1);
            Receipt receipt = journal.submit(new Submission<>(
                    id,
                    "digest",
                    STREAM,
                    "campaign",
                    "official",
                    NOON,
                    CAUSE,
                    CORRELATION,
                    null,
                    new Command.Count(3)));

            assertThat(receipt).isEqualTo(new Receipt(new Position(STREAM, 1), false));
            assertThat(journal.read(STREAM)).singleElement().satisfies(event -> {
                assertThat(event)
                        .usingRecursiveComparison()
                        .ignoringFields("id", "payload")
                        .isEqualTo(new RecordedEvent(
                                event.id(),
                                "tally.Counted",
                                STREAM,
                                1,
                                "campaign",
                                NOON,
                                "official",
                                id,
                                "digest",
                                CAUSE,
                                CORRELATION,
                                event.payload()));
                assertThat(event.payload()).asString().isEqualTo("3");
                assertThat(event.id().version()).isEqualTo(7);
            });
        }

        @Test
        void that_follows_from_nothing_begins_a_correlation_of_its_own() {
            journal.submit(submission(STREAM, new Command.Count(1)));
            assertThat(journal.read(STREAM)).singleElement().satisfies(event -> assertThat(event.correlation())
                    .isEqualTo(event.commandId()));
        }

        @Test
        void is_made_on_what_was_recorded_before() {
            journal.submit(submission(STREAM, new Command.Count(3)));
            journal.submit(submission(STREAM, new Command.Close()));
            assertThatExceptionOfType(CommandRefused.class)
                    .isThrownBy(() -> journal.submit(submission(STREAM, new Command.Count(4))))
                    .satisfies(refused -> assertThat(refused.refusals())
                            .containsExactly(Refusal.of("tally-is-open", "this tally is closed at 3")));
            assertThat(payloads(journal, STREAM)).containsExactly("3", "null");
        }

        @Test
        void to_refuse_stores_nothing() {
            journal.submit(submission(STREAM, new Command.Begin()));
            assertThatExceptionOfType(CommandRefused.class)
                    .isThrownBy(() -> journal.submit(submission(STREAM, new Command.Begin())));
            assertThat(rows()).isEqualTo(1);
        }

        @Test
        void to_change_nothing_stores_nothing_and_tells_where_the_stream_is() {
            journal.submit(submission(STREAM, new Command.Count(3)));
            journal.submit(submission(STREAM, new Command.Close()));
            assertThat(journal.submit(submission(STREAM, new Command.Close())))
                    .isEqualTo(new Receipt(new Position(STREAM, 2), false));
            assertThat(rows()).isEqualTo(2);
        }

        @Test
        void of_ten_thousand_events_is_recorded_whole_and_in_order() {
            Receipt receipt = journal.submit(submission(STREAM, new Command.CountOneByOne(10_000)));
            assertThat(receipt.position().sequence()).isEqualTo(10_000);
            assertThat(journal.read(STREAM)).extracting(RecordedEvent::sequence).hasSize(10_000);
            assertThat(journal.read(STREAM)).extracting(RecordedEvent::id).isSorted();
            assertThat(journal.submit(submission(STREAM, new Command.Count(1)))
                            .position()
                            .sequence())
                    .isEqualTo(10_001);
        }

        @Test
        void wakes_whoever_waits_for_commits() throws InterruptedException {
            long seen = tallies.signal.count();
            journal.submit(submission(STREAM, new Command.Count(1)));
            assertThat(tallies.signal.count()).isGreaterThan(seen);
        }

        @Test
        void on_a_stream_of_an_unknown_kind_or_of_a_foreign_command_is_a_mistake_of_the_caller() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> journal.submit(submission("ballot-1", new Command.Close())));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> journal.submit(new Submission<>(
                            new UUID(1, 1), "digest", STREAM, "key", "official", NOON, null, null, null, "close it")));
        }
    }

    @Nested
    class A_stream {

        @Test
        void keeps_the_key_that_it_began_with() {
            journal.submit(submission(STREAM, new Command.Count(1)));
            journal.submit(new Submission<>(
                    new UUID(1, 1),
                    "digest",
                    STREAM,
                    "other",
                    "official",
                    NOON,
                    null,
                    null,
                    null,
                    new Command.Count(1)));
            assertThat(journal.read(STREAM)).extracting(RecordedEvent::key).containsOnly("key of " + STREAM);
        }

        @Test
        void never_goes_back_in_time_and_knows_no_less_than_a_microsecond() {
            Instant later = NOON.plusNanos(1_500);
            journal.submit(submission(new UUID(1, 1), STREAM, new Command.Count(1), later, null));
            journal.submit(submission(new UUID(1, 2), STREAM, new Command.Count(1), NOON, null));
            assertThat(journal.read(STREAM))
                    .extracting(RecordedEvent::recordedAt)
                    .containsExactly(NOON.plusNanos(1_000), NOON.plusNanos(1_000));
        }

        @Test
        void exists_from_its_first_event_on() {
            assertThat(journal.exists(STREAM)).isFalse();
            assertThat(journal.read(STREAM)).isEmpty();
            journal.submit(submission(STREAM, new Command.Count(1)));
            assertThat(journal.exists(STREAM)).isTrue();
        }
    }

    @Nested
    class A_command_sent_again {

        @Test
        void is_answered_as_before_and_not_done_again() {
            Submission<Command> count = submission(STREAM, new Command.Count(1));
            journal.submit(count);
            journal.submit(submission(STREAM, new Command.Count(2)));
            assertThat(journal.submit(count)).isEqualTo(new Receipt(new Position(STREAM, 1), true));
            assertThat(payloads(journal, STREAM)).containsExactly("1", "2");
        }

        @Test
        void is_answered_as_before_although_it_would_be_refused_now() {
            Submission<Command> begin = submission(STREAM, new Command.Begin());
            journal.submit(begin);
            assertThat(journal.submit(begin)).isEqualTo(new Receipt(new Position(STREAM, 1), true));
        }

        @Test
        void is_answered_as_before_although_it_would_change_nothing_now() {
            Submission<Command> close = submission(STREAM, new Command.Close());
            journal.submit(close);
            assertThat(journal.submit(close)).isEqualTo(new Receipt(new Position(STREAM, 1), true));
        }

        @Test
        void is_answered_as_before_although_the_stream_is_no_longer_where_it_expected_it() {
            Submission<Command> first = submission(new UUID(1, 1), STREAM, new Command.Count(1), NOON, 0L);
            journal.submit(first);
            assertThat(journal.submit(first)).isEqualTo(new Receipt(new Position(STREAM, 1), true));
        }

        @Test
        void is_answered_with_the_last_of_its_many_events() {
            Submission<Command> many = submission(STREAM, new Command.CountOneByOne(3));
            journal.submit(many);
            assertThat(journal.submit(many)).isEqualTo(new Receipt(new Position(STREAM, 3), true));
        }

        @Test
        void with_other_content_is_turned_away() {
            journal.submit(submission(new UUID(1, 1), STREAM, new Command.Count(1), NOON, null));
            assertThatExceptionOfType(CommandIdReused.class)
                    .isThrownBy(
                            () -> journal.submit(submission(new UUID(1, 1), STREAM, new Command.Count(2), NOON, null)));
            assertThatExceptionOfType(CommandIdReused.class)
                    .isThrownBy(() ->
                            journal.submit(submission(new UUID(1, 1), "tally-2", new Command.Count(1), NOON, null)));
            assertThat(rows()).isEqualTo(1);
        }

        @Test
        void from_many_threads_at_once_is_done_once_and_answered_alike() throws Exception {
            int threads = 8;
            CyclicBarrier allDeciding = new CyclicBarrier(threads);
            AtomicInteger decisions = new AtomicInteger();
            Submission<Command> count = submission(STREAM, new Command.Count(1));
            List<Receipt> receipts;
            Tallies slow = Tallies.on(dataSource, () -> {
                if (decisions.incrementAndGet() <= threads) {
                    await(allDeciding);
                }
            });
            receipts = atOnce(Collections.nCopies(threads, () -> slow.journal.submit(count)));
            assertThat(receipts).extracting(Receipt::position).containsOnly(new Position(STREAM, 1));
            assertThat(receipts).extracting(Receipt::repeated).containsOnlyOnce(false);
            assertThat(rows()).isEqualTo(1);
        }
    }

    @Nested
    class A_command_that_a_stream_is_named_by {

        private static final UUID ID = new UUID(1, 1);
        private static final String NAMED = "tally-" + ID;

        @Test
        void begins_the_stream_without_reading_it() {
            assertThat(journal.submit(submission(ID, NAMED, new Command.Begin(), NOON, null)))
                    .isEqualTo(new Receipt(new Position(NAMED, 1), false));
        }

        @Test
        void is_answered_as_before_when_it_is_sent_again() {
            journal.submit(submission(ID, NAMED, new Command.Begin(), NOON, null));
            journal.submit(submission(NAMED, new Command.Count(1)));
            Tallies restarted = Tallies.on(dataSource);
            assertThat(restarted.journal.submit(submission(ID, NAMED, new Command.Begin(), NOON, null)))
                    .isEqualTo(new Receipt(new Position(NAMED, 1), true));
            assertThat(rows()).isEqualTo(2);
        }

        @Test
        void is_decided_on_what_is_there_where_another_began_it_after_all() {
            journal.submit(submission(NAMED, new Command.Begin()));
            Tallies restarted = Tallies.on(dataSource);
            assertThatExceptionOfType(CommandRefused.class)
                    .isThrownBy(() -> restarted.journal.submit(submission(ID, NAMED, new Command.Begin(), NOON, null)));
            assertThat(restarted.journal.submit(submission(ID, NAMED, new Command.Count(5), NOON, null)))
                    .isEqualTo(new Receipt(new Position(NAMED, 2), false));
        }
    }

    @Nested
    class A_command_that_expects_a_sequence {

        @Test
        void is_done_where_the_stream_is_there() {
            journal.submit(submission(new UUID(1, 1), STREAM, new Command.Count(1), NOON, 0L));
            journal.submit(submission(new UUID(1, 2), STREAM, new Command.Count(1), NOON, 1L));
            assertThat(rows()).isEqualTo(2);
        }

        @Test
        void is_told_where_the_stream_is_not_there() {
            journal.submit(submission(STREAM, new Command.Count(1)));
            assertThatExceptionOfType(StreamMoved.class)
                    .isThrownBy(
                            () -> journal.submit(submission(new UUID(1, 1), STREAM, new Command.Count(1), NOON, 0L)));
            assertThatExceptionOfType(StreamMoved.class)
                    .isThrownBy(
                            () -> journal.submit(submission(new UUID(1, 2), STREAM, new Command.Count(1), NOON, 2L)));
            assertThat(rows()).isEqualTo(1);
        }
    }

    @Nested
    class Of_two_commands_decided_at_once_on_one_stream {

        @Test
        void the_one_that_lost_is_decided_again_on_what_the_other_left() throws Exception {
            List<Receipt> receipts =
                    race(submission(STREAM, new Command.Count(1)), submission(STREAM, new Command.Count(2)));
            assertThat(receipts)
                    .extracting(receipt -> receipt.position().sequence())
                    .containsExactlyInAnyOrder(1L, 2L);
            assertThat(payloads(journal, STREAM)).containsExactlyInAnyOrder("1", "2");
        }

        @Test
        void the_one_that_lost_may_be_refused_for_what_the_other_left() {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() ->
                            race(submission(STREAM, new Command.Begin()), submission(STREAM, new Command.Begin())))
                    .withCauseInstanceOf(CommandRefused.class);
            assertThat(rows()).isEqualTo(1);
        }

        @Test
        void the_one_that_lost_is_told_that_the_stream_moved_if_it_expected_it_to_stay() {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> race(
                            submission(new UUID(1, 1), STREAM, new Command.Count(1), NOON, 0L),
                            submission(new UUID(1, 2), STREAM, new Command.Count(1), NOON, 0L)))
                    .withCauseInstanceOf(StreamMoved.class);
            assertThat(rows()).isEqualTo(1);
        }

        @Test
        void the_one_that_loses_again_and_again_is_told_so_in_the_end() {
            Runnable rival = () -> journal.submit(submission(STREAM, new Command.Count(2)));
            Tallies unlucky = Tallies.on(dataSource, rival);
            assertThatExceptionOfType(StreamConflict.class)
                    .isThrownBy(() -> unlucky.journal.submit(submission(STREAM, new Command.Count(1))));
            assertThat(payloads(journal, STREAM)).containsOnly("2");
        }

        private List<Receipt> race(Submission<Command> one, Submission<Command> other) throws Exception {
            CyclicBarrier bothDeciding = new CyclicBarrier(2);
            AtomicInteger decisions = new AtomicInteger();
            Tallies slow = Tallies.on(dataSource, () -> {
                if (decisions.incrementAndGet() <= 2) {
                    await(bothDeciding);
                }
            });
            return atOnce(List.of(() -> slow.journal.submit(one), () -> slow.journal.submit(other)));
        }
    }

    @Nested
    class What_another_process_recorded_since_the_last_command_here {

        private Tallies other;

        @BeforeEach
        void open() {
            journal.submit(submission(STREAM, new Command.Count(1)));
            other = Tallies.on(dataSource);
        }

        @AfterEach
        void close() {}

        @Test
        void is_decided_on_before_anything_is_recorded() {
            other.journal.submit(submission(STREAM, new Command.Close()));
            assertThatExceptionOfType(CommandRefused.class)
                    .isThrownBy(() -> journal.submit(submission(STREAM, new Command.Count(1))));
            assertThat(payloads(journal, STREAM)).containsExactly("1", "null");
        }

        @Test
        void is_decided_on_before_anything_is_refused() {
            other.journal.submit(submission(STREAM, new Command.Count(-1)));
            assertThat(journal.submit(submission(STREAM, new Command.Begin())).position())
                    .isEqualTo(new Position(STREAM, 3));
        }

        @Test
        void is_seen_by_a_command_that_expects_it() {
            other.journal.submit(submission(STREAM, new Command.Count(1)));
            assertThat(journal.submit(submission(new UUID(1, 1), STREAM, new Command.Count(1), NOON, 2L))
                            .position())
                    .isEqualTo(new Position(STREAM, 3));
        }

        @Test
        void counts_for_where_the_stream_is_when_nothing_is_to_be_recorded() {
            journal.submit(submission(STREAM, new Command.Close()));
            JdbcClient.create(dataSource).sql("""
                            insert into event (id, stream, sequence, key, type, payload, recorded_at, actor, command_id,
                                command_part, command_digest, correlation)
                            select id, stream, 3, key, type, payload, recorded_at, actor, gen_random_uuid(), 1, '', correlation
                            from event where sequence = 2""").update();
            assertThat(journal.submit(submission(STREAM, new Command.Close())).position())
                    .isEqualTo(new Position(STREAM, 3));
        }
    }

    @Nested
    class After_a_failover_that_lost_the_last_commit {

        @BeforeEach
        void record() {
            journal.submit(submission(STREAM, new Command.Count(1)));
            journal.submit(submission(STREAM, new Command.Count(2)));
            JdbcClient.create(dataSource)
                    .sql("delete from event where sequence = 2")
                    .update();
        }

        @Test
        void the_next_command_is_decided_on_what_is_left_and_leaves_no_gap() {
            assertThat(journal.submit(submission(STREAM, new Command.Count(4))).position())
                    .isEqualTo(new Position(STREAM, 2));
            assertThat(journal.submit(submission(STREAM, new Command.CountOneByOne(2)))
                            .position())
                    .isEqualTo(new Position(STREAM, 4));
            assertThat(journal.read(STREAM)).extracting(RecordedEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
        }

        @Test
        void so_is_one_that_records_several_events() {
            assertThat(journal.submit(submission(STREAM, new Command.CountOneByOne(3)))
                            .position())
                    .isEqualTo(new Position(STREAM, 4));
        }

        @Test
        void nothing_is_built_upon_the_lost_event_where_another_has_taken_its_place() {
            Tallies other = Tallies.on(dataSource);
            other.journal.submit(submission(STREAM, new Command.Close()));
            assertThatExceptionOfType(CommandRefused.class)
                    .isThrownBy(() -> journal.submit(submission(STREAM, new Command.Count(4))));
            assertThat(payloads(journal, STREAM)).containsExactly("1", "null");
        }
    }

    @Nested
    class With_a_clock_that_was_set_back {

        @Test
        void nothing_is_recorded_before_what_is_on_record_already_in_whatever_stream() {
            Instant hourBefore = NOON.minusSeconds(3_600);
            journal.submit(submission(new UUID(1, 1), "tally-a", new Command.Count(1), NOON, null));
            journal.submit(submission(new UUID(1, 2), "tally-b", new Command.Count(1), hourBefore, null));
            journal.submit(submission(new UUID(1, 3), "tally-b", new Command.CountOneByOne(2), hourBefore, null));
            Tallies elsewhere = Tallies.on(dataSource);
            elsewhere.journal.submit(submission(new UUID(1, 4), "tally-c", new Command.Count(1), hourBefore, null));
            assertThat(new ForwardReader(dataSource).after(Cursor.START, 10).events())
                    .hasSize(5)
                    .extracting(placed -> placed.event().recordedAt())
                    .containsOnly(NOON);
        }

        @Test
        void
                nothing_is_recorded_before_its_predecessor_though_the_last_on_record_was_written_by_who_did_not_see_that() {
            journal.submit(submission(new UUID(7, 1), "tally-ahead", new Command.Count(1), NOON.plusSeconds(60), null));
            journal.submit(submission(new UUID(7, 2), STREAM, new Command.Count(1), NOON, null));
            TestEvents.record(dataSource, List.of(TestEvents.event("another-1", 1)));
            journal.submit(submission(new UUID(7, 3), STREAM, new Command.Count(1), NOON.plusSeconds(1), null));

            assertThat(journal.read(STREAM))
                    .extracting(RecordedEvent::recordedAt)
                    .containsExactly(NOON.plusSeconds(60), NOON.plusSeconds(60));
        }
    }

    @Nested
    class Within_a_transaction {

        @Test
        void nothing_is_decided_because_it_would_come_before_what_others_have_recorded_meanwhile() {
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
            assertThatIllegalStateException()
                    .isThrownBy(() -> transaction.executeWithoutResult(
                            _ -> journal.submit(submission(STREAM, new Command.Count(1)))))
                    .withMessageContaining("not within another");
            assertThat(rows()).isZero();
        }
    }

    private int rows() {
        return JdbcClient.create(dataSource)
                .sql("select count(*) from event")
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        List<T> results = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
        }
        return results;
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
