package org.actionledger.journal.relay;

import static org.actionledger.journal.TestEvents.event;
import static org.actionledger.journal.TestEvents.events;
import static org.actionledger.journal.TestEvents.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.TestBroker;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.feed.Feed;
import org.actionledger.journal.feed.FeedSchema;
import org.actionledger.journal.feed.FeedSettings;
import org.actionledger.journal.store.CommitSignal;
import org.actionledger.journal.store.RecordedEventRow;
import org.actionledger.journal.topic.CannotMend;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicContent;
import org.actionledger.journal.topic.TopicCreation;
import org.actionledger.journal.topic.TopicSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Journal and topic come apart, one way or the other; in the end every reader holds exactly what the journal holds. */
class TopicLostIT {

    static final Duration SOON = Duration.ofSeconds(60);
    static final Duration PATIENCE = Duration.ofSeconds(2);
    static final int EACH = 4;

    final HikariDataSource database = TestPostgres.freshSchema().journal();
    final JdbcClient sql = JdbcClient.create(database);
    final CommitSignal signal = new CommitSignal();
    final RelaySettings settings = new RelaySettings("journal-" + UUID.randomUUID(), 7);
    final String reader = "reader-" + UUID.randomUUID();
    final List<Relay> relays = new ArrayList<>();
    final List<Feed> feeds = new ArrayList<>();
    TopicSettings topic = TestKafka.freshTopic(3);

    @BeforeEach
    void tables() {
        FeedSchema.migrate(database);
        // No key on purpose: an event applied twice must be seen.
        sql.sql("create table applied (number bigserial, reader text, stream text, sequence bigint, id uuid,"
                        + " payload bytea)")
                .update();
    }

    @AfterEach
    void stop() {
        relays.forEach(Relay::stop);
        feeds.forEach(Feed::stop);
        database.close();
    }

    @Nested
    class When_the_topic_is_deleted {

        @Test
        void while_both_run_all_of_it_is_published_again_though_nothing_new_is_recorded() {
            recordStreams(0, 10);
            Relay relay = startedRelay();
            startedFeed(reader);
            awaitAllHeldBy(reader);

            delete();

            awaitFreshReaderHoldsAll();
            recordStreams(10, 20);
            awaitAllHeldBy(reader);
            awaitFreshReaderHoldsAll();
            assertThat(status(relay)).isEqualTo(Status.UP);
        }

        @Test
        void while_events_are_being_recorded_no_reader_meets_a_gap() {
            startedRelay();
            startedFeed(reader);
            for (int round = 0; round < 4; round++) {
                recordStreams(round * 10, round * 10 + 10);
                delete();
                recordStreams(round * 10 + 5, round * 10 + 10);
            }

            awaitFreshReaderHoldsAll();
            awaitAllHeldBy(reader);
        }

        @Test
        void while_both_are_down_and_it_was_made_anew_with_other_partitions() {
            recordStreams(0, 10);
            Relay relay = startedRelay();
            Feed feed = startedFeed(reader);
            awaitAllHeldBy(reader);
            relay.stop();
            feed.stop();

            delete();
            TestKafka.create(topic, 2);
            recordStreams(10, 30);

            startedRelay();
            awaitFreshReaderHoldsAll();
            startedFeed(reader);
            awaitAllHeldBy(reader);
        }

        /** The group gives it the partitions that it had, and has nobody look at what the topic has by now. */
        @Test
        void a_reader_that_comes_back_under_its_name_reads_also_the_partitions_that_are_new() {
            recordStreams(0, 10);
            Relay relay = startedRelay();
            Feed feed = startedFeed(reader, "by-name");
            awaitAllHeldBy(reader);
            relay.stop();
            feed.stop();

            delete();
            TestKafka.create(topic, 8);
            startedFeed(reader, "by-name");
            startedRelay();
            recordStreams(10, 30);

            awaitAllHeldBy(reader);
        }
    }

    @Nested
    class When_the_topic_loses_its_beginning {

        @Test
        void publishing_goes_on_and_health_says_what_to_do_until_it_is_made_anew() throws Exception {
            recordStreams(0, 10);
            Relay former = startedRelay();
            startedFeed(reader);
            awaitAllHeldBy(reader);
            former.stop();
            try (var admin = Admin.create(topic.clientWith(Map.of()))) {
                // In the middle of the stream that the partition begins with.
                var first = TestKafka.records(topic).getFirst();
                admin.deleteRecords(Map.of(
                                new TopicPartition(topic.topic(), first.partition()), RecordsToDelete.beforeOffset(2)))
                        .all()
                        .get();
            }

            Relay relay = startedRelay();
            recordStreams(10, 12);

            awaitAllHeldBy(reader);
            await().atMost(SOON).until(() -> reason(relay).contains("make-topic-anew"));
            assertThat(status(relay)).isEqualTo(Status.DOWN);

            try (TopicContent content = new TopicContent(topic)) {
                lostEvents(content).requireNone();
            }
            delete();

            awaitFreshReaderHoldsAll();
            await().atMost(SOON).until(() -> status(relay).equals(Status.UP));
        }
    }

    @Nested
    class When_the_broker_is_put_back_to_an_older_copy_of_its_folder {

        TestBroker broker;

        @BeforeEach
        void broker(@TempDir Path place) throws Exception {
            broker = new TestBroker(place);
            topic = new TopicSettings(broker.bootstrapServers(), "record", 3, (short) 1, TestKafka.CLIENT);
        }

        @AfterEach
        void closeBroker() {
            stop();
            broker.close();
        }

        @Test
        void what_it_has_lost_is_published_again_while_both_run() throws Exception {
            recordStreams(0, 10);
            startedRelay();
            startedFeed(reader);
            awaitAllHeldBy(reader);
            broker.copy();
            recordStreams(10, 30);
            awaitAllHeldBy(reader);

            broker.putBackTheCopy();

            awaitFreshReaderHoldsAll();
            recordStreams(30, 40);
            awaitAllHeldBy(reader);
            awaitFreshReaderHoldsAll();
        }

        /** A client that has heard of a later epoch takes what the broker says of an earlier one for old news. */
        @Test
        void readers_go_on_though_the_leaders_of_the_copy_are_of_an_earlier_epoch() throws Exception {
            String resting = "resting-" + UUID.randomUUID();
            recordStreams(0, 10);
            startedRelay();
            startedFeed(reader);
            awaitAllHeldBy(reader);
            broker.copy();
            for (int restart = 0; restart < 3; restart++) {
                broker.restart();
                recordStreams(10, 20);
                awaitAllHeldBy(reader);
            }
            Feed rests = startedFeed(resting);
            awaitAllHeldBy(resting);
            rests.stop();

            broker.putBackTheCopy();
            recordStreams(20, 40);

            awaitAllHeldBy(reader);
            startedFeed(resting);
            awaitAllHeldBy(resting);
        }

        @Test
        void a_reader_that_comes_back_when_it_has_grown_past_its_place_reads_all() throws Exception {
            recordStreams(0, 10);
            Relay relay = startedRelay();
            Feed feed = startedFeed(reader);
            awaitAllHeldBy(reader);
            broker.copy();
            recordStreams(10, 20);
            awaitAllHeldBy(reader);
            feed.stop();
            relay.stop();

            broker.putBackTheCopy();
            recordStreams(20, 60);
            startedRelay();
            awaitFreshReaderHoldsAll();
            startedFeed(reader);

            awaitAllHeldBy(reader);
        }
    }

    @Nested
    class When_the_database_is_put_back_to_an_older_backup {

        Relay relay;
        List<RecordedEvent> whole;

        @BeforeEach
        void putBack() {
            recordStreams(0, 6);
            relay = startedRelay();
            startedFeed(reader);
            awaitAllHeldBy(reader);
            sql.sql("create table backup as table event").update();
            sql.sql("create table backup_cursor as table relay_cursor").update();
            recordStreams(6, 10);
            record(database, events("stream-1", EACH + 1, EACH + 3));
            signal.raise();
            awaitAllHeldBy(reader);
            whole = recorded();
            relay.stop();
            sql.sql("delete from event where position not in (select position from backup)")
                    .update();
            sql.sql("""
                update relay_cursor set (xact, position, topic, offsets, events)
                    = (select xact, position, topic, offsets, events from backup_cursor)
                """).update();
        }

        @Test
        void nothing_is_published_and_health_names_the_first_event_that_was_lost_and_the_way_back() {
            long before = TestKafka.records(topic).size();
            relay = startedRelay();

            await().atMost(SOON).until(() -> reason(relay).contains("bring-back"));
            assertThat(reason(relay))
                    .contains("the topic holds 19 events")
                    .contains("recorded at " + event("stream-6", 1).recordedAt());
            record(database, List.of(another(event("stream-1", EACH + 1))));
            signal.raise();
            await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> status(relay)
                    .equals(Status.DOWN));
            assertThat(TestKafka.records(topic)).hasSize((int) before);
        }

        @Test
        void what_it_lost_comes_back_byte_for_byte() {
            relay = startedRelay();
            await().atMost(SOON).until(() -> reason(relay).contains("bring-back"));

            try (TopicContent content = new TopicContent(topic)) {
                assertThat(lostEvents(content).bringBack()).startsWith("Brought 19 events back");
            }

            assertThat(recorded())
                    .usingRecursiveFieldByFieldElementComparator()
                    .containsExactlyInAnyOrderElementsOf(whole);
            await().atMost(SOON).until(() -> status(relay).equals(Status.UP));
            assertThat(sql.sql("""
                select count(*) from (select xact, lag(xact) over (partition by stream order by sequence) before from event) x
                where xact < before
                """).query(Long.class).single()).isZero();
            recordStreams(10, 12);
            awaitAllHeldBy(reader);
            awaitFreshReaderHoldsAll();
            try (TopicContent content = new TopicContent(topic)) {
                assertThat(lostEvents(content).bringBack()).contains("nothing was changed");
            }
        }

        @Test
        void where_people_have_gone_on_nothing_is_changed_and_it_says_where_the_histories_part() {
            RecordedEvent lost = event("stream-1", EACH + 1);
            RecordedEvent other = another(lost);
            record(database, List.of(other));
            List<RecordedEvent> before = recorded();

            try (TopicContent content = new TopicContent(topic)) {
                assertThatThrownBy(() -> lostEvents(content).bringBack())
                        .isInstanceOf(CannotMend.class)
                        .hasMessageContaining("Nothing was changed")
                        .hasMessageContaining(lost.position().toString())
                        .hasMessageContaining(lost.id().toString())
                        .hasMessageContaining(lost.recordedAt().toString())
                        .hasMessageContaining(other.id().toString())
                        .hasMessageContaining(other.recordedAt().toString());
            }

            assertThat(recorded()).usingRecursiveFieldByFieldElementComparator().isEqualTo(before);
        }

        @Test
        void the_topic_is_not_made_anew_while_it_alone_holds_what_was_lost() {
            try (TopicContent content = new TopicContent(topic)) {
                assertThatThrownBy(() -> lostEvents(content).requireNone())
                        .isInstanceOf(CannotMend.class)
                        .hasMessageContaining("bring that back first");
            }
        }

        private RecordedEvent another(RecordedEvent event) {
            return new RecordedEvent(
                    new UUID(9, event.sequence()),
                    event.type(),
                    event.stream(),
                    event.sequence(),
                    event.key(),
                    Instant.parse("2026-07-01T10:00:00Z"),
                    event.actor(),
                    new UUID(9, event.sequence()),
                    event.commandDigest(),
                    event.cause(),
                    event.correlation(),
                    event.payload());
        }
    }

    @Nested
    class When_events_come_back_that_one_command_recorded {

        @Test
        void they_count_as_its_parts_again() {
            new TopicCreation(topic).createIfAbsent();
            RecordedEvent one = event("stream-1", 1);
            RecordedEvent two = event("stream-1", 2);
            RecordedEvent part = new RecordedEvent(
                    two.id(),
                    two.type(),
                    two.stream(),
                    2,
                    two.key(),
                    two.recordedAt(),
                    two.actor(),
                    one.commandId(),
                    two.commandDigest(),
                    two.cause(),
                    two.correlation(),
                    two.payload());
            TestKafka.publish(topic, settings.journal(), List.of(one, part, event("stream-1", 3)));

            try (TopicContent content = new TopicContent(topic)) {
                lostEvents(content).bringBack();
            }

            assertThat(sql.sql("select command_part from event order by sequence")
                            .query(Integer.class)
                            .list())
                    .containsExactly(1, 2, 1);
        }

        @Test
        void one_without_its_predecessor_stays_away() {
            new TopicCreation(topic).createIfAbsent();
            TestKafka.publish(topic, settings.journal(), List.of(event("stream-1", 2)));

            try (TopicContent content = new TopicContent(topic)) {
                assertThatThrownBy(() -> lostEvents(content).bringBack())
                        .isInstanceOf(CannotMend.class)
                        .hasMessageContaining("stream-1:2 is on the topic, but neither there nor in the journal");
            }
        }
    }

    private LostEvents lostEvents(TopicContent content) {
        return new LostEvents(content, settings, StreamWriters.ANY, database);
    }

    private void delete() {
        try (TopicContent content = new TopicContent(topic)) {
            await().atMost(SOON).ignoreExceptions().until(() -> !content.id().isEmpty());
            content.delete();
        }
    }

    private Relay startedRelay() {
        Relay relay = new Relay(topic, settings, database, signal);
        relays.add(relay);
        relay.start();
        return relay;
    }

    private Feed startedFeed(String name) {
        return startedFeed(name, null);
    }

    private Feed startedFeed(String name, @Nullable String instance) {
        Feed feed = new Feed(
                topic,
                new FeedSettings(name, instance, 50, PATIENCE),
                sql,
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                batch -> batch.forEach(event -> sql.sql(
                                "insert into applied (reader, stream, sequence, id, payload) values (:reader, :stream,"
                                        + " :sequence, :id, :payload)")
                        .param("reader", name)
                        .param("stream", event.stream())
                        .param("sequence", event.sequence())
                        .param("id", event.id())
                        .param("payload", event.payload())
                        .update()),
                StreamWriters.ANY);
        feeds.add(feed);
        feed.start();
        return feed;
    }

    private void recordStreams(int first, int end) {
        for (int number = first; number < end; number++) {
            String stream = "stream-" + number;
            long last = sql.sql("select coalesce(max(sequence), 0) from event where stream = :stream")
                    .param("stream", stream)
                    .query(Long.class)
                    .single();
            record(database, events(stream, last + 1, last + EACH));
        }
        signal.raise();
    }

    private List<RecordedEvent> recorded() {
        return sql.sql("select * from event order by stream, sequence")
                .query((row, _) -> RecordedEventRow.read(row))
                .list();
    }

    /** Each exactly once, and every stream in its order. */
    private void awaitAllHeldBy(String name) {
        List<String> journal = sql.sql(
                        "select format('%s %s %s %s', stream, sequence, id, payload) from event order by stream,"
                                + " sequence")
                .query(String.class)
                .list();
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        sql.sql("""
                            select format('%s %s %s %s', stream, sequence, id, payload) from applied
                            where reader = :reader order by stream, number
                            """).param("reader", name).query(String.class).list())
                .isEqualTo(journal));
    }

    private void awaitFreshReaderHoldsAll() {
        String fresh = "fresh-" + UUID.randomUUID();
        Feed feed = startedFeed(fresh);
        awaitAllHeldBy(fresh);
        feed.stop();
    }

    private static Status status(Relay relay) {
        return relay.health().health().getStatus();
    }

    private static String reason(Relay relay) {
        return String.valueOf(relay.health().health().getDetails().get("reason"));
    }
}
