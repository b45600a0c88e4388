package org.actionledger.journal.relay;

import static org.actionledger.journal.TestEvents.event;
import static org.actionledger.journal.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.TestEvents;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.feed.Feed;
import org.actionledger.journal.feed.FeedSchema;
import org.actionledger.journal.feed.FeedSettings;
import org.actionledger.journal.store.CommitSignal;
import org.actionledger.journal.store.JournalSchema;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way from the journal to the effect of an event, while the servers on it come and go.
 *
 * <p>PostgreSQL is always an embedded one of this test's own: a container would come back under another port, and other tests use theirs.
 */
class RestartIT {

    static final Duration SOON = Duration.ofSeconds(60);
    static final Duration PATIENCE = Duration.ofSeconds(2);
    static final String STREAM = "ballot-1";

    final TopicSettings topic = TestKafka.freshTopic(3);
    final CommitSignal signal = new CommitSignal();
    final AtomicBoolean enough = new AtomicBoolean();
    final AtomicLong recorded = new AtomicLong();
    Path folder;
    EmbeddedPostgres server;
    HikariDataSource database;
    JdbcClient sql;
    Relay relay;
    Feed feed;
    Thread load;

    @BeforeEach
    void underLoad(@TempDir Path fresh) throws IOException {
        folder = fresh;
        server = postgres(0);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(8);
        config.setConnectionTimeout(1000);
        database = new HikariDataSource(config);
        sql = JdbcClient.create(database);
        JournalSchema.migrate(database);
        FeedSchema.migrate(database);
        // No key on purpose: an event applied twice must be seen.
        sql.sql("create table applied (number bigserial, sequence bigint)").update();
        relay = new Relay(topic, new RelaySettings("journal-" + UUID.randomUUID(), 100, PATIENCE), database, signal);
        feed = new Feed(
                topic,
                new FeedSettings("feed-" + UUID.randomUUID(), null, 100, PATIENCE),
                sql,
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                batch -> batch.forEach(event -> sql.sql("insert into applied (sequence) values (:sequence)")
                        .param("sequence", event.sequence())
                        .update()),
                StreamWriters.ANY);
        relay.start();
        feed.start();
        load = Thread.ofPlatform().start(this::write);
        await().atMost(SOON).until(() -> applied() > 50);
    }

    @AfterEach
    void stop() throws Exception {
        enough.set(true);
        load.join();
        relay.stop();
        feed.stop();
        database.close();
        server.close();
    }

    @Test
    void the_broker_is_restarted() {
        long before = recorded.get();
        TestKafka.silentDuring(() -> {
            await().atMost(SOON).until(() -> relay.health().health().getStatus().equals(Status.DOWN));
            await().atMost(SOON).until(() -> recorded.get() > before + 100);
        });

        assertThatAllComesThroughOnce();
    }

    @Test
    void the_database_is_restarted() throws Exception {
        int port = server.getPort();
        server.close();
        await().atMost(SOON).until(() -> relay.health().health().getStatus().equals(Status.DOWN));
        server = postgres(port);

        assertThatAllComesThroughOnce();
    }

    private void assertThatAllComesThroughOnce() {
        long then = recorded.get();
        await().atMost(SOON).until(() -> recorded.get() > then + 100);
        enough.set(true);
        await().atMost(SOON).until(() -> !load.isAlive());
        long last = sql.sql("select max(sequence) from event").query(Long.class).single();

        await().atMost(SOON).until(() -> applied() >= last);
        assertThat(sql.sql("select sequence from applied order by number")
                        .query(Long.class)
                        .list())
                .isEqualTo(events(STREAM, 1, last).stream()
                        .map(RecordedEvent::sequence)
                        .toList());
        assertThat(TestKafka.committed(topic).stream()
                        .map(RecordedEvent::sequence)
                        .distinct())
                .hasSize((int) last);
        await().atMost(SOON)
                .until(() -> relay.health().health().getStatus().equals(Status.UP)
                        && feed.health().health().getStatus().equals(Status.UP));
    }

    /** Goes on through every failure, as a service does whose callers try again. */
    private void write() {
        while (!enough.get()) {
            try {
                long last = sql.sql("select coalesce(max(sequence), 0) from event")
                        .query(Long.class)
                        .single();
                TestEvents.record(database, List.of(event(STREAM, last + 1)));
                recorded.incrementAndGet();
                signal.raise();
            } catch (RuntimeException away) {
                Thread.onSpinWait();
            }
        }
    }

    private long applied() {
        return sql.sql("select count(*) from applied").query(Long.class).single();
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
    }
}
