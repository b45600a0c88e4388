package org.actionledger.journal.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.actionledger.journal.TestEvents.event;
import static org.actionledger.journal.TestEvents.events;
import static org.actionledger.journal.TestEvents.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.actionledger.journal.Position;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.TestEvents;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.relay.Published.Place;
import org.actionledger.journal.store.CommitSignal;
import org.actionledger.journal.store.Cursor;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.TopicCreation;
import org.actionledger.journal.topic.TopicSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class RelayIT {

    static final Duration SOON = Duration.ofSeconds(20);

    final HikariDataSource journal = TestPostgres.freshSchema().journal();
    final JdbcClient sql = JdbcClient.create(journal);
    final TopicSettings topic = TestKafka.freshTopic(3);
    final RelaySettings settings = new RelaySettings("journal-" + UUID.randomUUID(), 100);
    final CommitSignal signal = new CommitSignal();
    final List<Relay> relays = new ArrayList<>();

    @AfterEach
    void stop() {
        relays.forEach(Relay::stop);
        journal.close();
    }

    @Nested
    class While_it_runs {

        @Test
        void what_was_recorded_is_on_the_topic_with_its_bytes_and_everything_known_about_it() {
            RecordedEvent event = event("ballot-1", 1, "campaign-1");
            record(journal, List.of(event));

            started();

            await().atMost(SOON).until(() -> published() == 1);
            var sent = TestKafka.records(topic).getFirst();
            assertThat(sent.key()).isEqualTo("campaign-1");
            assertThat(sent.value()).isEqualTo(event.payload());
            Map<String, String> headers = new HashMap<>();
            for (Header header : sent.headers()) {
                headers.put(header.key(), new String(header.value(), UTF_8));
            }
            assertThat(headers)
                    .containsOnly(
                            Map.entry("ce_specversion", "1.0"),
                            Map.entry("ce_id", event.id().toString()),
                            Map.entry("ce_type", "org.example.Happened"),
                            Map.entry("ce_source", settings.journal()),
                            Map.entry("ce_subject", "ballot-1"),
                            Map.entry("ce_time", "2026-06-01T10:00:01Z"),
                            Map.entry("ce_sequence", "1"),
                            Map.entry("ce_correlationid", event.correlation().toString()),
                            Map.entry("ce_actor", "official"),
                            Map.entry("ce_commandid", event.commandId().toString()),
                            Map.entry("ce_commanddigest", "digest"),
                            Map.entry("content-type", "application/json"));
        }

        @Test
        void more_than_a_batch_comes_in_order_and_once() {
            started();
            record(journal, events("ballot-1", 1, 950));
            signal.raise();

            await().atMost(SOON).until(() -> published() >= 950);
            assertThat(sequences("ballot-1"))
                    .isEqualTo(events("ballot-1", 1, 950).stream()
                            .map(RecordedEvent::sequence)
                            .toList());
        }

        @Test
        void what_another_process_recorded_is_found_without_a_signal() {
            started();
            await().atMost(SOON)
                    .until(() -> relays.getFirst().health().health().getStatus().equals(Status.UP));

            record(journal, events("ballot-1", 1, 1));

            await().atMost(SOON).until(() -> published() == 1);
        }

        @Test
        void the_topic_is_kept_for_ever() throws Exception {
            started();
            record(journal, events("ballot-1", 1, 1));
            await().atMost(SOON).until(() -> published() == 1);

            try (var admin = Admin.create(topic.clientWith(Map.of()))) {
                var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.topic());
                var config = requireNonNull(
                        admin.describeConfigs(List.of(resource)).all().get().get(resource));
                assertThat(config.get("retention.ms").value()).isEqualTo("-1");
                assertThat(config.get("cleanup.policy").value()).isEqualTo("delete");
            }
        }
    }

    @Nested
    class When_writers_hold_their_transactions_open {

        @Test
        void a_burst_leaves_no_tail_behind() throws Exception {
            Relay relay = started();
            await().atMost(SOON).until(() -> "publishes".equals(doing(relay)));
            try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
                for (int writer = 0; writer < 4; writer++) {
                    String heard = "heard-" + writer;
                    String silent = "silent-" + writer;
                    threads.execute(() -> write(heard, 30, signal::raise));
                    // As if in another process: the end of what it held open raises no signal here. It ends last.
                    threads.execute(() -> write(silent, 50, () -> {}));
                }
            }

            await().atMost(Duration.ofSeconds(10)).until(() -> published() == 4 * 30 + 4 * 50);
            for (int writer = 0; writer < 4; writer++) {
                assertThat(sequences("heard-" + writer)).isEqualTo(positions(1, 30));
                assertThat(sequences("silent-" + writer)).isEqualTo(positions(1, 50));
            }
        }

        @Test
        void what_was_committed_meanwhile_waits_and_is_not_lost() throws Exception {
            Relay relay = started();
            await().atMost(SOON).until(() -> "publishes".equals(doing(relay)));
            try (Connection open = journal.getConnection()) {
                open.setAutoCommit(false);
                TestEvents.insert(open, List.of(event("held", 1)));
                record(journal, events("quick", 1, 3));
                signal.raise();
                record(journal, events("quick", 4, 5));
                signal.raise();
                await().during(Duration.ofMillis(300)).atMost(SOON).until(() -> published() == 0);
                // Without a signal, as when the transaction was no command's.
                open.commit();
            }

            await().atMost(SOON).until(() -> published() == 6);
            assertThat(sequences("quick")).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(sequences("held")).containsExactly(1L);
        }

        private void write(String stream, int count, Runnable afterCommit) {
            for (int sequence = 1; sequence <= count; sequence++) {
                try (Connection connection = journal.getConnection()) {
                    connection.setAutoCommit(false);
                    TestEvents.insert(connection, List.of(event(stream, sequence)));
                    // Held open in the server, for a time that is never the same.
                    try (var wait = connection.prepareStatement("select pg_sleep(?)")) {
                        wait.setDouble(1, ThreadLocalRandom.current().nextDouble(0.02));
                        wait.execute();
                    }
                    connection.commit();
                    afterCommit.run();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Nested
    class When_it_dies_between_the_commit_of_the_broker_and_the_cursor {

        @Test
        void the_batch_is_repeated_whole_and_nothing_is_skipped() throws Exception {
            // One that has made the topic known to the cursor, or the next could not even begin.
            Relay former = started();
            await().atMost(SOON).until(() -> "publishes".equals(doing(former)));
            former.stop();
            record(journal, events("ballot-1", 1, 10));
            try (Connection holder = journal.getConnection()) {
                // The cursor cannot be moved while another holds its row.
                holder.setAutoCommit(false);
                holder.createStatement().execute("select * from relay_cursor for update");
                Relay relay = started();
                await().atMost(SOON).until(() -> published() == 10);
                await().atMost(SOON).until(() -> !cursorWaiters().isEmpty());

                cursorWaiters().forEach(pid -> sql.sql("select pg_terminate_backend(:pid)")
                        .param("pid", pid)
                        .query()
                        .listOfRows());
                await().atMost(SOON)
                        .until(() -> relay.health().health().getStatus().equals(Status.DOWN));
                holder.rollback();
            }
            record(journal, events("ballot-1", 11, 12));

            await().atMost(SOON).until(() -> published() >= 22);
            List<Long> expected = new ArrayList<>(positions(1, 10));
            expected.addAll(positions(1, 12));
            assertThat(sequences("ballot-1")).isEqualTo(expected);
        }

        private List<Integer> cursorWaiters() {
            return sql.sql("""
                select pid from pg_stat_activity
                where wait_event_type = 'Lock' and query like '%update relay_cursor%' and pid <> pg_backend_pid()
                """).query(Integer.class).list();
        }
    }

    @Nested
    class When_there_are_two {

        @Test
        void one_publishes_and_the_other_takes_over_when_it_stops() {
            Relay first = started();
            await().atMost(SOON).until(() -> "publishes".equals(doing(first)));
            Relay second = started();
            await().atMost(SOON).until(() -> doing(second).startsWith("stands by"));
            record(journal, events("ballot-1", 1, 100));
            await().atMost(SOON).until(() -> published() == 100);

            first.stop();
            record(journal, events("ballot-1", 101, 200));

            await().atMost(SOON).until(() -> "publishes".equals(doing(second)));
            await().atMost(SOON).until(() -> published() >= 200);
            assertThat(sequences("ballot-1")).isEqualTo(positions(1, 200));
        }

        @Test
        void the_one_that_loses_its_connection_loses_its_turn() {
            Relay first = started();
            await().atMost(SOON).until(() -> "publishes".equals(doing(first)));
            Relay second = started();
            await().atMost(SOON).until(() -> doing(second).startsWith("stands by"));

            for (int round = 0; round < 5; round++) {
                record(journal, events("ballot-1", round * 50L + 1, round * 50L + 50));
                sql.sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted")
                        .query()
                        .listOfRows();
            }

            await().atMost(SOON)
                    .until(() -> sequences("ballot-1").stream().distinct().count() == 250);
            assertThat(sequences("ballot-1").stream().distinct().toList()).isEqualTo(positions(1, 250));
        }

        /** Or what that one still publishes would be neither in the cursor nor on the topic when the new one looks. */
        @Test
        void the_former_is_shut_out_before_the_cursor_is_read() throws Exception {
            new TopicCreation(topic).createIfAbsent();
            try (Connection holder = journal.getConnection();
                    var former = new KafkaProducer<>(
                            topic.clientWith(Map.of("transactional.id", "relay-" + settings.journal())),
                            new StringSerializer(),
                            new ByteArraySerializer())) {
                former.initTransactions();
                former.beginTransaction();
                var _ = former.send(EventRecord.write(event("ballot-1", 1), topic.topic(), settings.journal()));
                former.flush();
                // Nobody can read the cursor while another holds its table.
                holder.setAutoCommit(false);
                holder.createStatement().execute("lock table relay_cursor in access exclusive mode");
                started();
                await().atMost(SOON).until(() -> sql.sql("""
                    select count(*) from pg_stat_activity
                    where wait_event_type = 'Lock' and query like '%from relay_cursor%' and pid <> pg_backend_pid()
                    """).query(Long.class).single() == 1);

                assertThatThrownBy(former::commitTransaction).isInstanceOf(KafkaException.class);
                holder.rollback();
            }
        }

        @Test
        void one_whose_cursor_another_has_moved_cannot_move_it_back() {
            RelayCursor cursor = new RelayCursor(sql);
            Published start = cursor.read();
            Published published = new Published(new Cursor(7, 7), "a topic", Map.of(1, new Place(3, new UUID(0, 1))));
            cursor.move(start, published);

            assertThatThrownBy(() -> cursor.move(start, new Published(new Cursor(5, 5), "a topic", Map.of())))
                    .isInstanceOf(LeaseLost.class);
            assertThatThrownBy(() -> cursor.move(
                            new Published(new Cursor(7, 7), "another topic", Map.of()),
                            new Published(new Cursor(8, 8), "another topic", Map.of())))
                    .isInstanceOf(LeaseLost.class);
            assertThat(cursor.read()).isEqualTo(published);
        }

        @Test
        void one_that_the_broker_has_shut_out_is_replaced() {
            Relay relay = started();
            await().atMost(SOON).until(() -> "publishes".equals(doing(relay)));
            try (var other = new KafkaProducer<>(
                    topic.clientWith(Map.of("transactional.id", "relay-" + settings.journal())),
                    new StringSerializer(),
                    new ByteArraySerializer())) {
                other.initTransactions();
            }

            record(journal, events("ballot-1", 1, 10));

            await().atMost(SOON).until(() -> published() == 10);
            assertThat(sequences("ballot-1")).isEqualTo(positions(1, 10));
        }
    }

    @Nested
    class When_it_cannot_publish {

        @Test
        void its_health_says_why_and_it_goes_on_once_it_can() {
            sql.sql("alter table relay_cursor rename to elsewhere").update();
            Relay relay = started();
            record(journal, events("ballot-1", 1, 3));

            await().atMost(SOON).untilAsserted(() -> {
                assertThat(relay.health().health().getStatus()).isEqualTo(Status.DOWN);
                assertThat(relay.health().health().getDetails().get("reason"))
                        .asString()
                        .contains("relay_cursor");
            });

            sql.sql("alter table elsewhere rename to relay_cursor").update();
            await().atMost(SOON).until(() -> published() == 3);
            await().atMost(SOON).until(() -> relay.health().health().getStatus().equals(Status.UP));
        }

        @Test
        void its_health_does_not_say_that_all_is_well_between_two_attempts() {
            sql.sql("alter table relay_cursor rename to elsewhere").update();
            Relay relay = started();

            await().pollInterval(Duration.ofMillis(1))
                    .during(Duration.ofSeconds(2))
                    .atMost(SOON)
                    .until(() -> relay.health().health().getStatus().equals(Status.DOWN));
        }

        @Test
        void an_error_is_told_and_does_not_end_it() {
            AtomicBoolean broken = new AtomicBoolean(true);
            Relay relay = new Relay(
                    topic,
                    settings,
                    new DelegatingDataSource(journal) {
                        @Override
                        public Connection getConnection() throws SQLException {
                            if (broken.get() && Thread.currentThread().getName().startsWith("relay-")) {
                                throw new AssertionError("broken");
                            }
                            return super.getConnection();
                        }
                    },
                    signal);
            relays.add(relay);
            relay.start();
            record(journal, events("ballot-1", 1, 3));
            await().atMost(SOON).until(() -> String.valueOf(
                            relay.health().health().getDetails().get("reason"))
                    .contains("AssertionError: broken"));

            broken.set(false);

            await().atMost(SOON).until(() -> published() == 3);
            await().atMost(SOON).until(() -> relay.health().health().getStatus().equals(Status.UP));
        }

        @Test
        void it_stops_all_the_same() {
            Relay relay = started();
            await().atMost(SOON).until(() -> "publishes".equals(doing(relay)));

            long before = System.nanoTime();
            relay.stop();

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            assertThat(sql.sql("select count(*) from pg_locks where locktype = 'advisory'")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    Relay started() {
        Relay relay = new Relay(topic, settings, journal, signal);
        relays.add(relay);
        relay.start();
        return relay;
    }

    static String doing(Relay relay) {
        return String.valueOf(relay.health().health().getDetails().get("relay"));
    }

    int published() {
        try {
            return TestKafka.records(topic).size();
        } catch (UnknownTopicOrPartitionException e) {
            return 0;
        }
    }

    List<Long> sequences(String stream) {
        return TestKafka.committed(topic).stream()
                .map(RecordedEvent::position)
                .filter(position -> position.stream().equals(stream))
                .map(Position::sequence)
                .toList();
    }

    static List<Long> positions(long first, long last) {
        return events("any", first, last).stream().map(RecordedEvent::sequence).toList();
    }
}
