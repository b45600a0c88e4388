package org.actionledger.journal.feed;

import static org.actionledger.journal.TestEvents.event;
import static org.actionledger.journal.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CorrelatedLinesIT {

    static final Duration SOON = Duration.ofSeconds(20);

    final HikariDataSource database = TestPostgres.freshSchema().dataSource();
    final TopicSettings topic = TestKafka.createdTopic(1);
    final Logger logger = (Logger) LoggerFactory.getLogger("org.actionledger.journal.feed");
    final Lines lines = new Lines();
    final Feed feed = new Feed(
            topic,
            new FeedSettings("feed-" + UUID.randomUUID(), null, 500),
            JdbcClient.create(database),
            new TransactionTemplate(new DataSourceTransactionManager(database)),
            new Failing(),
            StreamWriters.ANY);

    @BeforeEach
    void listen() {
        FeedSchema.migrate(database);
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void stop() {
        feed.stop();
        logger.detachAppender(lines);
        database.close();
    }

    @Test
    void what_is_logged_because_of_one_event_carries_its_correlation_id() {
        TestKafka.publish(topic, events("a", 1, 5));
        feed.start();

        await().atMost(SOON).untilAsserted(() -> assertThat(lines.of("The feed stands still"))
                .containsOnly(id(5)));
        assertThat(lines.of("An event cannot be applied")).containsOnly(id(5));
        assertThat(lines.of("What follows from a:3")).containsOnly(id(3));
    }

    static String id(long sequence) {
        return event("a", sequence).correlation().toString();
    }

    /** Nothing can follow from the third event, and the fifth cannot be applied. */
    private static final class Failing implements FeedHandler {

        @Override
        public void handle(List<RecordedEvent> batch) {
            if (batch.stream().anyMatch(event -> event.sequence() == 5)) {
                throw new IllegalStateException("cannot digest the fifth");
            }
        }

        @Override
        public boolean leadsOn(RecordedEvent event) {
            return event.sequence() == 3;
        }

        @Override
        public void follow(RecordedEvent event) {
            throw new IllegalStateException("no such mandate");
        }

        @Override
        public void couldNotFollow(RecordedEvent event, RuntimeException because) {}
    }

    private static final class Lines extends AppenderBase<ILoggingEvent> {

        private record Line(String text, String correlation) {}

        private final List<Line> logged = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            logged.add(new Line(
                    event.getFormattedMessage(), event.getMDCPropertyMap().getOrDefault("correlation", "")));
        }

        /** The correlation ids of the lines that begin so. */
        List<String> of(String beginning) {
            return logged.stream()
                    .filter(line -> line.text().startsWith(beginning))
                    .map(Line::correlation)
                    .toList();
        }
    }
}
