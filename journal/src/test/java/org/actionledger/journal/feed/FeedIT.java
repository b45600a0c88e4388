package org.actionledger.journal.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.actionledger.journal.TestEvents.event;
import static org.actionledger.journal.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
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
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.TopicSettings;
import org.apache.kafka.clients.producer.ProducerRecord;
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

    final HikariDataSource database = TestPostgres.freshSchema().dataSource();
    final JdbcClient sql = JdbcClient.create(database);
    final TopicSettings topic = TestKafka.createdTopic(3);
    final String name = "feed-" + UUID.randomUUID();
    final List<Feed> feeds = new ArrayList<>();
    /** What the handler cannot apply, for as long as it is in here. */
    final Set<Position> indigestible = ConcurrentHashMap.newKeySet();

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

            await().atMost(SOON).until(() -> status(feed).equals(Status.DOWN));
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

            await().atMost(SOON).until(() -> status(feed).equals(Status.DOWN));
            assertThat(applied("a")).isEqualTo(sequences(1, 2));
            assertThat(stops(feed).getFirst().get("reason")).asString().contains("header ce_type is missing");
        }

        @Test
        void what_it_had_written_before_it_failed_is_undone() {
            indigestible.add(new Position("a", 1));
            Feed feed = started("one");
            TestKafka.publish(topic, events("a", 1, 1));

            await().atMost(SOON).until(() -> status(feed).equals(Status.DOWN));
            assertThat(count()).isZero();
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
            tables.nextOffsets(List.of(0));
            Feed dead = feed("dead");
            EventApplication application = new EventApplication(
                    tables,
                    new TransactionTemplate(new DataSourceTransactionManager(database)),
                    handler("dead"),
                    dead.progress());
            Stretch stretch = new Stretch(0, 0, events("a", 1, 3), List.of(0L, 1L, 2L), null);
            application.apply(List.of(stretch));

            assertThatThrownBy(() -> application.apply(List.of(stretch))).isInstanceOf(ReaderOvertaken.class);
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
                new FeedSettings(name, null, 100),
                sql,
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                handler(reader));
    }

    FeedHandler handler(String reader) {
        return batch -> batch.forEach(event -> {
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
