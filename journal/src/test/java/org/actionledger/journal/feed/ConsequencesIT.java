package org.actionledger.journal.feed;

import static org.actionledger.journal.TestEvents.event;
import static org.actionledger.journal.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.actionledger.journal.Position;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.StreamUnreadable;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class ConsequencesIT {

    static final Duration SOON = Duration.ofSeconds(20);
    static final Position THIRD = new Position("a", 3);

    final HikariDataSource database = TestPostgres.freshSchema().dataSource();
    final TopicSettings topic = TestKafka.createdTopic(1);
    final String name = "feed-" + UUID.randomUUID();
    final Following handler = new Following();
    final Feed feed = new Feed(
            topic,
            new FeedSettings(name, null, 500),
            JdbcClient.create(database),
            new TransactionTemplate(new DataSourceTransactionManager(database)),
            handler,
            StreamWriters.ANY);

    @BeforeEach
    void tables() {
        FeedSchema.migrate(database);
    }

    @AfterEach
    void stop() {
        feed.stop();
        database.close();
    }

    @Test
    void are_recorded_outside_the_transaction_once_all_before_has_taken_effect_and_before_the_event_itself() {
        TestKafka.publish(topic, events("a", 1, 5));
        feed.start();

        await().atMost(SOON).until(() -> handler.happened.contains("a:5 handled"));
        assertThat(handler.happened)
                .containsExactly(
                        "a:1 handled",
                        "a:2 handled",
                        "a:3 followed, committed up to 2",
                        "a:3 handled",
                        "a:4 handled",
                        "a:5 handled");
    }

    @Test
    void of_an_event_that_comes_again_are_not_recorded_again() {
        TestKafka.publish(topic, events("a", 1, 3));
        feed.start();
        await().atMost(SOON).until(() -> handler.happened.contains("a:3 handled"));

        TestKafka.publish(topic, List.of(event("a", 3), event("a", 4)));

        await().atMost(SOON).until(() -> handler.happened.contains("a:4 handled"));
        assertThat(handler.happened).containsOnlyOnce("a:3 followed, committed up to 2");
    }

    @Nested
    class That_cannot_be_recorded {

        @Test
        void are_kept_for_people_to_see_and_the_feed_goes_on() {
            handler.failure = new IllegalStateException("no such mandate");
            TestKafka.publish(topic, events("a", 1, 5));
            feed.start();

            await().atMost(SOON).until(() -> handler.happened.contains("a:5 handled"));
            assertThat(handler.happened).containsOnlyOnce("a:3 not followed: no such mandate");
            assertThat(feed.health().health().getStatus()).isEqualTo(Status.UP);
        }

        @Test
        void because_something_cannot_be_read_stop_the_feed_until_it_can() {
            handler.failure = new StreamUnreadable(event("b", 7), new IllegalArgumentException("not JSON"));
            TestKafka.publish(topic, events("a", 1, 5));
            feed.start();

            await().atMost(SOON).until(() -> feed.health().health().toString().contains("b:7"));
            assertThat(handler.happened).doesNotContain("a:3 handled");

            handler.failure = null;
            await().atMost(SOON).until(() -> handler.happened.contains("a:5 handled"));
            await().atMost(SOON).until(() -> feed.health().health().getStatus().equals(Status.UP));
        }
    }

    /** Something follows from the third event. */
    private final class Following implements FeedHandler {

        final List<String> happened = new CopyOnWriteArrayList<>();
        volatile @Nullable RuntimeException failure;

        @Override
        public void handle(List<RecordedEvent> batch) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            batch.forEach(event -> happened.add(event.position() + " handled"));
        }

        @Override
        public boolean leadsOn(RecordedEvent event) {
            return event.position().equals(THIRD);
        }

        @Override
        public void follow(RecordedEvent event) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            RuntimeException thrown = failure;
            if (thrown != null) {
                throw thrown;
            }
            happened.add(event.position() + " followed, committed up to "
                    + new AppliedEvents(JdbcClient.create(database), name).lastSequence(event.stream()));
        }

        @Override
        public void couldNotFollow(RecordedEvent event, RuntimeException because) {
            happened.add(event.position() + " not followed: " + because.getMessage());
        }
    }
}
