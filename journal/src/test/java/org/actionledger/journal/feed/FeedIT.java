package org.actionledger.journal.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.actionledger.journal.TestEvents.event;
import static org.actionledger.journal.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.actionledger.journal.Position;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.topic.CannotMend;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicContent;
import org.actionledger.journal.topic.TopicSettings;
import org.actionledger.journal.trace.EventSpans;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FeedIT {

    static final Duration SOON = Duration.ofSeconds(20);
    static final Duration PATIENCE = Duration.ofSeconds(2);

    final HikariDataSource database = TestPostgres.freshSchema().dataSource();
    final JdbcClient sql = JdbcClient.create(database);
    final TopicSettings topic = TestKafka.createdTopic(3);
    final String name = "feed-" + UUID.randomUUID();
    final StreamWriters sources = new StreamWriters(Map.of("test", List.of(""), "other", List.of("other-")));
    final List<Feed> feeds = new ArrayList<>();
    /** What the handler cannot apply, for as long as it is in here. */
    final Set<Position> indigestible = ConcurrentHashMap.newKeySet();

    final AtomicBoolean broken = new AtomicBoolean();

    @BeforeEach
    void tables() {
        FeedSchema.migrate(database);
        // No key on purpose: an event applied twice must be seen.
        sql.sql("create table applied (number bigserial, stream text, sequence bigint, reader text)")
                .update();
    }

    @AfterEach
    void stop() {
        feeds.forEach(Feed::stop);
        database.close();
    }

    @Nested
    class While_it_runs {

        @Test
        void every_event_is_applied_once_and_in_order() {
            TestKafka.publish(topic, events("a", 1, 700));
            started("one");
            TestKafka.publish(topic, events("b", 1, 700));

            await().atMost(SOON).until(() -> count() >= 1400);
            assertThat(applied("a")).isEqualTo(sequences(1, 700));
            assertThat(applied("b")).isEqualTo(sequences(1, 700));
        }

        @Test
        void a_batch_delivered_twice_is_applied_once() {
            TestKafka.publish(topic, events("a", 1, 10));
            started("one");
            await().atMost(SOON).until(() -> count() == 10);

            TestKafka.publish(topic, events("a", 1, 10));
            TestKafka.publish(topic, events("a", 8, 12));

            await().atMost(SOON).until(() -> count() >= 12);
            assertThat(applied("a")).isEqualTo(sequences(1, 12));
        }

        @Test
        void it_goes_on_where_it_left_off() {
            TestKafka.publish(topic, events("a", 1, 10));
            Feed first = started("one");
            await().atMost(SOON).until(() -> count() == 10);
            first.stop();
            TestKafka.publish(topic, events("a", 11, 20));

            started("two");

            await().atMost(SOON).until(() -> count() == 20);
            assertThat(appliedBy("two")).isEqualTo(sequences(11, 20));
        }

        @Test
        void whoever_waits_for_an_event_is_told_when_it_is_applied() {
            Feed feed = started("one");
            assertThat(feed.progress().await(new Position("a", 1), Duration.ofMillis(50)))
                    .isFalse();

            TestKafka.publish(topic, events("a", 1, 2));

            assertThat(feed.progress().await(new Position("a", 2), SOON)).isTrue();
            assertThat(applied("a")).isEqualTo(sequences(1, 2));
            assertThat(feed.progress().await(new Position("a", 3), Duration.ofMillis(50)))
                    .isFalse();
        }

        @Test
        void an_application_that_reads_through_another_instance_is_told_too() {
            Feed idle = feed("idle");
            started("one");
            TestKafka.publish(topic, events("a", 1, 1));

            assertThat(idle.progress().await(new Position("a", 1), SOON)).isTrue();
        }
    }

    @Nested
    class When_an_event_cannot_be_applied {

        @Test
        void its_partition_stops_and_says_where_while_the_others_go_on_until_it_is_mended() {
            indigestible.add(new Position("a", 3));
            Feed feed = started("one");
            TestKafka.publish(topic, events("a", 1, 5));
            List<String> others = streamsElsewhere("a");
            others.forEach(stream -> TestKafka.publish(topic, events(stream, 1, 5)));

            await().atMost(SOON).until(() -> others.stream()
                    .allMatch(stream -> applied(stream).equals(sequences(1, 5))));
            await().atMost(SOON).until(() -> status(feed).equals(Status.DOWN));
            assertThat(applied("a")).isEqualTo(sequences(1, 2));
            Map<?, ?> stop = stops(feed).getFirst();
            assertThat(stop.get("type")).isEqualTo("org.example.Happened");
            assertThat(stop.get("stream")).isEqualTo("a");
            assertThat(stop.get("sequence")).isEqualTo(3L);
            assertThat(stop.get("reason")).asString().contains("cannot digest a:3");
            others.forEach(stream -> TestKafka.publish(topic, events(stream, 6, 8)));
            await().atMost(SOON).until(() -> others.stream()
                    .allMatch(stream -> applied(stream).equals(sequences(1, 8))));

            indigestible.clear();

            await().atMost(SOON).until(() -> applied("a").equals(sequences(1, 5)));
            await().atMost(SOON).until(() -> status(feed).equals(Status.UP));
        }

        @Test
        void a_gap_in_its_stream_stops_it_until_what_is_missing_has_come() {
            Feed feed = started("one");
            TestKafka.publish(topic, events("a", 1, 2));
            TestKafka.publish(topic, List.of(event("a", 4)));

            await().atMost(SOON).until(() -> !stops(feed).isEmpty());
            assertThat(stops(feed).getFirst().get("reason")).asString().contains("3 is missing");
            assertThat(applied("a")).isEqualTo(sequences(1, 2));
        }

        @Test
        void a_record_that_is_no_event_stops_it_after_the_good_ones_before() {
            ProducerRecord<String, byte[]> nameless = EventRecord.write(event("a", 3), topic.topic(), "test");
            nameless.headers().remove("ce_type");
            Feed feed = started("one");
            List<ProducerRecord<String, byte[]>> records = new ArrayList<>(events("a", 1, 2).stream()
                    .map(good -> EventRecord.write(good, topic.topic(), "test"))
                    .toList());
            records.add(nameless);
            TestKafka.send(topic, records);

            await().atMost(SOON).until(() -> !stops(feed).isEmpty());
            assertThat(applied("a")).isEqualTo(sequences(1, 2));
            assertThat(stops(feed).getFirst().get("reason")).asString().contains("header ce_type is missing");
        }

        @Test
        void what_it_had_written_before_it_failed_is_undone() {
            indigestible.add(new Position("a", 1));
            Feed feed = started("one");
            TestKafka.publish(topic, events("a", 1, 1));

            await().atMost(SOON).until(() -> !stops(feed).isEmpty());
            assertThat(count()).isZero();
        }
    }

    @Nested
    class When_a_record_is_not_what_it_should_be {

        @Test
        void what_was_never_committed_takes_no_effect() {
            started("one");
            try (var producer = new KafkaProducer<>(
                    topic.clientWith(Map.of("transactional.id", "aborted-" + UUID.randomUUID())),
                    new StringSerializer(),
                    new ByteArraySerializer())) {
                producer.initTransactions();
                producer.beginTransaction();
                for (RecordedEvent event : events("a", 1, 3)) {
                    var _ = producer.send(EventRecord.write(event, topic.topic(), "test"));
                }
                producer.flush();
                producer.abortTransaction();
            }
            TestKafka.publish(topic, events("b", 1, 1));
            TestKafka.publish(topic, events("a", 1, 1));

            await().atMost(SOON).until(() -> applied("b").size() + applied("a").size() >= 2);
            assertThat(applied("a")).isEqualTo(sequences(1, 1));
        }

        @Test
        void a_repeat_that_says_something_else_stops_its_partition_and_says_which() {
            Feed feed = started("one");
            RecordedEvent second = event("a", 2);
            TestKafka.publish(topic, events("a", 1, 3));
            await().atMost(SOON).until(() -> count() == 3);

            TestKafka.publish(topic, List.of(event("a", 1), altered(second), event("a", 4)));
            List<String> others = streamsElsewhere("a");
            others.forEach(stream -> TestKafka.publish(topic, events(stream, 1, 2)));

            await().atMost(SOON).until(() -> !stops(feed).isEmpty());
            assertThat(status(feed)).isEqualTo(Status.DOWN);
            assertThat(stops(feed).getFirst().get("reason"))
                    .asString()
                    .contains("a:2")
                    .contains(second.id().toString())
                    .contains(second.recordedAt().toString())
                    .contains(altered(second).id().toString())
                    .contains(altered(second).recordedAt().toString());
            await().atMost(SOON).until(() -> others.stream()
                    .allMatch(stream -> applied(stream).equals(sequences(1, 2))));
            assertThat(applied("a")).isEqualTo(sequences(1, 3));
        }

        @Test
        void one_letter_more_in_a_repeat_is_enough() {
            Feed feed = started("one");
            RecordedEvent first = event("a", 1);
            TestKafka.publish(topic, List.of(first));
            TestKafka.publish(topic, List.of(with(first, first.id(), first.recordedAt(), "{\"sequence\":1 }")));

            await().atMost(SOON).until(() -> !stops(feed).isEmpty());
            assertThat(stops(feed).getFirst().get("reason")).asString().contains("ConflictingRepeat");
        }

        @Test
        void one_of_a_journal_that_does_not_write_such_streams_stops_it_and_the_true_one_takes_effect_later() {
            Feed feed = started("one");
            TestKafka.publish(topic, events("a", 1, 1));
            TestKafka.send(topic, List.of(EventRecord.write(altered(event("a", 2)), topic.topic(), "other")));
            TestKafka.publish(topic, events("a", 2, 3));

            await().atMost(SOON).until(() -> !stops(feed).isEmpty());
            assertThat(stops(feed).getFirst().get("reason")).asString().contains("ce_source is other");
            assertThat(applied("a")).isEqualTo(sequences(1, 1));

            passOver(stops(feed).getFirst());

            await().atMost(SOON.multipliedBy(2)).until(() -> applied("a").equals(sequences(1, 3)));
            await().atMost(SOON).until(() -> status(feed).equals(Status.UP));
        }
    }

    @Nested
    class When_somebody_has_left_a_transaction_open_on_the_topic {

        @Test
        void its_health_says_which_producer_holds_it_back_and_how_much_until_it_has_ended() {
            Feed feed = started("one");
            SimpleMeterRegistry meters = new SimpleMeterRegistry();
            new FeedMeters(feed.health()).bindTo(meters);
            try (var producer = new KafkaProducer<>(
                    topic.clientWith(Map.of("transactional.id", "open-" + UUID.randomUUID())),
                    new StringSerializer(),
                    new ByteArraySerializer())) {
                producer.initTransactions();
                producer.beginTransaction();
                var _ = producer.send(EventRecord.write(event("a", 1), topic.topic(), "test"));
                producer.flush();

                await().atMost(SOON)
                        .until(
                                () -> String.valueOf(
                                        feed.health().health().getDetails().get("reason")),
                                reason -> reason.matches(
                                        "partition \\d has not been read on for \\d+ s, with 1 records? before the feed:"
                                                + " producer \\d+ left a transaction open at offset 0,.*"));
                assertThat(feed.health().health().getStatus()).isEqualTo(Status.DOWN);
                assertThat(meters.get("ledger.feed.behind").gauge().value()).isEqualTo(1);
                producer.commitTransaction();
            }
            await().atMost(SOON).until(() -> count() == 1);
            await().atMost(SOON).until(() -> feed.health().health().getStatus().equals(Status.UP));
            await().atMost(SOON)
                    .until(() -> meters.get("ledger.feed.behind").gauge().value() == 0);
        }
    }

    @Nested
    class When_an_operator_has_a_record_passed_over {

        @Test
        void the_feed_goes_on_behind_it_and_says_who_said_so_and_why() {
            Feed feed = started("one");
            TestKafka.publish(topic, events("a", 1, 1));
            TestKafka.send(topic, List.of(new ProducerRecord<>(topic.topic(), "a", "no event".getBytes(UTF_8))));
            TestKafka.publish(topic, events("a", 2, 2));
            await().atMost(SOON).until(() -> !stops(feed).isEmpty());

            passOver(stops(feed).getFirst());

            await().atMost(SOON.multipliedBy(2)).until(() -> applied("a").equals(sequences(1, 2)));
            await().atMost(SOON).until(() -> status(feed).equals(Status.UP));
            assertThat(feed.health().health().getDetails().get("passedOver"))
                    .asString()
                    .contains("A. Jones")
                    .contains("sent by mistake");
            assertThat(sql.sql("select convert_from(record_value, 'UTF8') from feed_passed_over")
                            .query(String.class)
                            .single())
                    .isEqualTo("no event");
        }

        @Test
        void it_is_behind_it_also_where_nothing_else_is_in_the_partition() {
            Feed feed = started("one");
            TestKafka.send(topic, List.of(new ProducerRecord<>(topic.topic(), "a", "no event".getBytes(UTF_8))));
            await().atMost(SOON).until(() -> !stops(feed).isEmpty());

            passOver(stops(feed).getFirst());

            await().atMost(SOON.multipliedBy(2))
                    .until(() -> sql.sql("select count(*) from feed_partition where next_offset = 1")
                                    .query(Integer.class)
                                    .single()
                            == 1);
            await().atMost(SOON).until(() -> status(feed).equals(Status.UP));
        }

        @Test
        void an_event_that_cannot_be_applied_counts_as_applied() {
            indigestible.add(new Position("a", 2));
            Feed feed = started("one");
            TestKafka.publish(topic, events("a", 1, 4));
            await().atMost(SOON).until(() -> !stops(feed).isEmpty());

            passOver(stops(feed).getFirst());

            await().atMost(SOON.multipliedBy(2)).until(() -> applied("a").size() >= 3);
            assertThat(applied("a")).containsExactly(1L, 3L, 4L);
            assertThat(feed.progress().await(new Position("a", 2), SOON)).isTrue();
        }

        @Test
        void one_at_which_the_feed_does_not_stand_still_is_refused() {
            Feed feed = started("one");
            TestKafka.publish(topic, events("a", 1, 3));
            await().atMost(SOON).until(() -> count() == 3);

            assertThatThrownBy(() -> passOver(Map.of("partition", partitionOf("a"), "offset", 1L)))
                    .isInstanceOf(CannotMend.class)
                    .hasMessageContaining("does not stand still at offset 1");
            assertThat(status(feed)).isEqualTo(Status.UP);
        }
    }

    @Nested
    class When_the_topic_was_made_anew {

        /** What is silently lost by a reader that knows its place by an offset alone. */
        @Test
        void it_is_read_from_its_beginning_also_where_it_is_longer_than_the_old_one_was() throws Exception {
            List<RecordedEvent> old = alone("old", 20);
            Feed first = started("one");
            TestKafka.publish(topic, old);
            await().atMost(SOON).until(() -> count() == 20);
            first.stop();
            makeAnew(topic.partitions());
            List<RecordedEvent> young = alone("young", 60);
            TestKafka.publish(topic, young);
            TestKafka.publish(topic, old);

            started("two");

            await().atMost(SOON).until(() -> count() >= 80);
            assertThat(appliedBy("two")).hasSize(60);
        }

        @Test
        void it_notices_while_it_runs() throws Exception {
            List<RecordedEvent> old = alone("old", 20);
            started("one");
            TestKafka.publish(topic, old);
            await().atMost(SOON).until(() -> count() == 20);

            makeAnew(topic.partitions());
            TestKafka.publish(topic, alone("young", 60));
            TestKafka.publish(topic, old);

            await().atMost(SOON).until(() -> count() >= 80);
            assertThat(count()).isEqualTo(80);
        }

        @Test
        void it_may_have_fewer_partitions() throws Exception {
            List<RecordedEvent> old = alone("old", 20);
            started("one");
            TestKafka.publish(topic, old);
            await().atMost(SOON).until(() -> count() == 20);

            makeAnew(1);
            TestKafka.publish(topic, old);
            TestKafka.publish(topic, alone("young", 20));

            await().atMost(SOON).until(() -> count() >= 40);
            assertThat(count()).isEqualTo(40);
        }

        private void makeAnew(int partitions) throws Exception {
            try (TopicContent content = new TopicContent(topic)) {
                content.delete();
            }
            TestKafka.create(topic, partitions);
        }

        private List<RecordedEvent> alone(String prefix, int count) {
            return IntStream.range(0, count)
                    .mapToObj(number -> event(prefix + number, 1))
                    .toList();
        }
    }

    @Nested
    class When_its_thread_meets_an_error {

        @Test
        void it_says_so_and_reads_on() {
            broken.set(true);
            Feed feed = started("one");
            TestKafka.publish(topic, events("a", 1, 3));
            await().atMost(SOON).until(() -> String.valueOf(
                            feed.health().health().getDetails().get("reason"))
                    .contains("AssertionError: broken"));

            broken.set(false);

            await().atMost(SOON).until(() -> applied("a").equals(sequences(1, 3)));
            await().atMost(SOON).until(() -> status(feed).equals(Status.UP));
        }
    }

    @Nested
    class When_the_database_fails {

        @Test
        void it_says_so_and_goes_on_when_it_is_back() {
            Feed feed = started("one");
            await().atMost(SOON).until(() -> status(feed).equals(Status.UP));
            // What PostgreSQL says while it is shutting down.
            sql.sql("""
                create function refuse() returns trigger language plpgsql as
                $$ begin raise exception 'going down' using errcode = '57P01'; end $$
                """).update();
            sql.sql("create trigger away before insert on applied execute function refuse()")
                    .update();
            TestKafka.publish(topic, events("a", 1, 5));

            await().atMost(SOON).until(() -> status(feed).equals(Status.DOWN));
            // It answers when asked where to read on, and that is no reason to say that all is well.
            await().during(Duration.ofMillis(500)).atMost(SOON).untilAsserted(() -> {
                Health health = feed.health().health();
                assertThat(health.getStatus()).isEqualTo(Status.DOWN);
                assertThat(health.getDetails().get("reason")).asString().contains("going down");
                assertThat(health.getDetails()).doesNotContainKey("stopped");
            });

            sql.sql("drop trigger away on applied").update();
            await().atMost(SOON).until(() -> count() == 5);
            assertThat(applied("a")).isEqualTo(sequences(1, 5));
            await().atMost(SOON).until(() -> status(feed).equals(Status.UP));
        }
    }

    @Nested
    class When_there_are_two {

        @Test
        void they_share_the_partitions_and_each_event_is_applied_once_whoever_comes_or_goes() throws Exception {
            List<String> streams = List.of("a", "b", "c", "d", "e", "f");
            Feed first = started("one");
            AtomicBoolean enough = new AtomicBoolean();
            AtomicInteger rounds = new AtomicInteger();
            Thread load = Thread.ofPlatform().start(() -> {
                while (!enough.get()) {
                    long from = rounds.getAndIncrement() * 20L + 1;
                    List<RecordedEvent> round = streams.stream()
                            .flatMap(stream -> events(stream, from, from + 19).stream())
                            .toList();
                    TestKafka.publish(topic, round);
                }
            });
            await().atMost(SOON).until(() -> !appliedBy("one").isEmpty());

            started("two");
            await().atMost(SOON).until(() -> !appliedBy("two").isEmpty());
            first.stop();
            int roundsThen = rounds.get();
            await().atMost(SOON).until(() -> rounds.get() > roundsThen + 2);
            enough.set(true);
            load.join();

            await().atMost(SOON).until(() -> count() >= rounds.get() * 20L * streams.size());
            for (String stream : streams) {
                assertThat(applied(stream)).isEqualTo(sequences(1, rounds.get() * 20L));
            }
        }

        @Test
        void one_that_was_taken_for_dead_cannot_apply_what_the_other_has() {
            FeedTables tables = new FeedTables(sql, name);
            Place nowhere = tables.places(List.of(0)).getFirst();
            Place start = Place.atBeginning(0, "a topic", 0);
            tables.rewind(nowhere, start);
            Feed dead = feed("dead");
            EventApplication application = new EventApplication(
                    tables,
                    new AppliedEvents(sql, name),
                    new TransactionTemplate(new DataSourceTransactionManager(database)),
                    handler("dead"),
                    dead.progress(),
                    new EventSpans(Tracer.NOOP));
            PartitionBatch batch = batch(start, events("a", 1, 3));
            application.apply(List.of(batch));

            assertThatThrownBy(() -> application.apply(List.of(batch))).isInstanceOf(ReaderOvertaken.class);
            assertThat(applied("a")).isEqualTo(sequences(1, 3));
        }
    }

    Feed started(String reader) {
        Feed feed = feed(reader);
        feeds.add(feed);
        feed.start();
        return feed;
    }

    Feed feed(String reader) {
        return new Feed(
                topic,
                new FeedSettings(name, null, 100, PATIENCE),
                sql,
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                handler(reader),
                sources);
    }

    void passOver(Map<?, ?> stop) {
        try (TopicContent content = new TopicContent(topic)) {
            new RecordToPassOver(content, new FeedSettings(name, null, 100), database)
                    .note(
                            (Integer) requireNonNull(stop.get("partition")),
                            (Long) requireNonNull(stop.get("offset")),
                            "A. Jones",
                            "sent by mistake");
        }
    }

    /** Another event in its place. */
    static RecordedEvent altered(RecordedEvent event) {
        return with(event, new UUID(7, event.sequence()), event.recordedAt().plusSeconds(60), "{}");
    }

    static RecordedEvent with(RecordedEvent event, UUID id, Instant recordedAt, String payload) {
        return new RecordedEvent(
                id,
                event.type(),
                event.stream(),
                event.sequence(),
                event.key(),
                recordedAt,
                event.actor(),
                event.commandId(),
                event.commandDigest(),
                event.cause(),
                event.correlation(),
                payload.getBytes(UTF_8));
    }

    static PartitionBatch batch(Place from, List<RecordedEvent> events) {
        List<PartitionBatch.Item> items = new ArrayList<>();
        Place at = from;
        for (RecordedEvent event : events) {
            items.add(new PartitionBatch.Item(event, at.next(), false));
            at = at.after(at.next(), event.id());
        }
        return new PartitionBatch(from, at, items, null);
    }

    FeedHandler handler(String reader) {
        return batch -> batch.forEach(event -> {
            if (broken.get()) {
                throw new AssertionError("broken");
            }
            sql.sql("insert into applied (stream, sequence, reader) values (:stream, :sequence, :reader)")
                    .param("stream", event.stream())
                    .param("sequence", event.sequence())
                    .param("reader", reader)
                    .update();
            if (indigestible.contains(event.position())) {
                throw new IllegalStateException("cannot digest " + event.position());
            }
        });
    }

    /** One stream for every partition but the one that this stream is in. */
    List<String> streamsElsewhere(String stream) {
        Set<Integer> taken = new HashSet<>(List.of(partitionOf(stream)));
        return IntStream.range(0, 100)
                .mapToObj(number -> "other-" + number)
                .filter(other -> taken.add(partitionOf(other)))
                .toList();
    }

    int partitionOf(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8))) % topic.partitions();
    }

    static Status status(Feed feed) {
        return feed.health().health().getStatus();
    }

    static List<Map<?, ?>> stops(Feed feed) {
        List<Map<?, ?>> all = new ArrayList<>();
        if (feed.health().health().getDetails().get("stopped") instanceof List<?> stops) {
            stops.forEach(stop -> all.add((Map<?, ?>) stop));
        }
        return all;
    }

    long count() {
        return sql.sql("select count(*) from applied").query(Long.class).single();
    }

    List<Long> applied(String stream) {
        return sql.sql("select sequence from applied where stream = :stream order by number")
                .param("stream", stream)
                .query(Long.class)
                .list();
    }

    List<Long> appliedBy(String reader) {
        return sql.sql("select sequence from applied where reader = :reader order by number")
                .param("reader", reader)
                .query(Long.class)
                .list();
    }

    static List<Long> sequences(long first, long last) {
        return events("any", first, last).stream().map(RecordedEvent::sequence).toList();
    }
}
