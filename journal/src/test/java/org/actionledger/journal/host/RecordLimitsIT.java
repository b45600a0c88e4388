package org.actionledger.journal.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.actionledger.journal.CommandRefused;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.RecordLimits;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.Submission;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.journal.feed.Feed;
import org.actionledger.journal.feed.FeedSchema;
import org.actionledger.journal.feed.FeedSettings;
import org.actionledger.journal.relay.Relay;
import org.actionledger.journal.relay.RelaySettings;
import org.actionledger.journal.store.CommitSignal;
import org.actionledger.journal.store.Cursor;
import org.actionledger.journal.store.ForwardReader;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the journal takes, the topic takes; and nothing that passes through holds more than a batch. */
class RecordLimitsIT {

    static final String STREAM = "note-1";
    static final int LONGEST = RecordLimits.EVENT_BYTES - bytesBesidePayload();

    final TestPostgres.Schema schema = TestPostgres.freshSchema();
    final HikariDataSource journalSource = schema.journal();
    final HikariDataSource feedSource = TestPostgres.freshSchema().dataSource();
    final CommitSignal signal = new CommitSignal();
    final TopicSettings topic = TestKafka.freshTopic(1);
    final PostgresJournal journal = new PostgresJournal(
            journalSource,
            signal,
            List.of(new Hosted<>("note", new Copying(), Copies.class, new AsText())),
            new SimpleMeterRegistry(),
            Tracer.NOOP);
    final Relay relay = new Relay(topic, new RelaySettings("journal-" + UUID.randomUUID(), 500), journalSource, signal);
    final List<RecordedEvent> fed = new CopyOnWriteArrayList<>();
    final Feed feed = new Feed(
            topic,
            new FeedSettings("feed-" + UUID.randomUUID(), null, 500),
            JdbcClient.create(feedSource),
            new TransactionTemplate(new DataSourceTransactionManager(feedSource)),
            fed::addAll,
            StreamWriters.ANY);

    @BeforeEach
    void start() {
        FeedSchema.migrate(feedSource);
    }

    @AfterEach
    void stop() {
        relay.stop();
        feed.stop();
        feedSource.close();
        journalSource.close();
    }

    @Test
    void the_longest_event_that_is_recorded_is_published_and_read_even_on_a_topic_that_was_made_for_less()
            throws Exception {
        try (Admin admin = Admin.create(topic.clientWith(Map.of()))) {
            admin.createTopics(List.of(
                            new NewTopic(topic.topic(), 1, (short) 1).configs(Map.of("max.message.bytes", "10000"))))
                    .all()
                    .get();
        }
        journal.submit(submission(new Copies(LONGEST, 1)));

        relay.start();
        feed.start();

        await().atMost(Duration.ofSeconds(20)).until(() -> !fed.isEmpty());
        assertThat(fed.getFirst().payload())
                .isEqualTo(journal.read(STREAM).getFirst().payload())
                .hasSize(LONGEST);
    }

    @Test
    void one_byte_more_is_refused_with_how_much_it_is_and_nothing_is_stored() {
        assertRefused(
                new Copies(LONGEST + 1, 1),
                "event-fits-the-record",
                "Noted comes to 524,289 bytes; 524,288 is the most that one event may have:"
                        + " shorten its texts, its lists or its sources");
    }

    @Test
    void more_events_than_one_command_may_record_are_refused() {
        assertRefused(
                new Copies(1, 10_001),
                "command-fits-the-record",
                "this would record 10,001 events; 10,000 is the most for one command: send it in parts");
    }

    @Test
    void more_bytes_than_one_command_may_record_are_refused_before_they_are_all_written() {
        assertRefused(
                new Copies(LONGEST, 10_000),
                "command-fits-the-record",
                "the first 129 of the 10,000 events that this would record come to more than 67,108,864 bytes,"
                        + " which is the most for one command: send it in parts");
    }

    @Test
    void a_batch_holds_no_more_bytes_than_it_may_and_at_least_one_event() {
        journal.submit(submission(new Copies(LONGEST, 40)));

        ForwardReader reader = new ForwardReader(journalSource);
        ForwardReader.Batch first = reader.after(Cursor.START, 500);
        ForwardReader.Batch second = reader.after(first.end(), 500);
        ForwardReader.Batch third = reader.after(second.end(), 500);

        assertThat(first.events()).hasSize(17);
        assertThat(first.more()).isTrue();
        assertThat(second.events()).hasSize(17);
        assertThat(third.events()).hasSize(6);
        assertThat(third.more()).isFalse();
    }

    private void assertRefused(Copies command, String rule, String reason) {
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> journal.submit(submission(command)))
                .satisfies(refused -> assertThat(refused.refusals()).containsExactly(Refusal.of(rule, reason)));
        assertThat(journal.exists(STREAM)).isFalse();
    }

    private static int bytesBesidePayload() {
        int bytes = 0;
        Submission<?> submission = submission(new Copies(1, 1));
        // Found as a command finds it: by growing until it is refused.
        while (WrittenDecision.of(
                        List.of("x".repeat(RecordLimits.EVENT_BYTES - bytes)),
                        new AsText(),
                        WrittenDecision.bytesOfMetadata(submission, String.valueOf(submission.key())))
                .refusals()
                .stream()
                .anyMatch(refusal -> refusal.rule().equals("event-fits-the-record"))) {
            bytes++;
        }
        return bytes;
    }

    private static Submission<Copies> submission(Copies command) {
        return new Submission<>(
                UUID.randomUUID(),
                "digest",
                STREAM,
                "campaign-1",
                "official",
                Instant.parse("2026-06-01T12:00:00Z"),
                null,
                null,
                null,
                command);
    }

    private record Copies(int bytes, int times) {}

    /** Records one text so many times. */
    private static final class Copying implements Decider<Copies, Integer, String> {

        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Decision<String> decide(Copies command, Integer state) {
            return new Decision.Accepted<>(Collections.nCopies(command.times(), "x".repeat(command.bytes())));
        }

        @Override
        public Integer evolve(Integer state, String event) {
            return state + 1;
        }
    }

    private static final class AsText implements EventCodec<String> {

        @Override
        public String typeOf(String event) {
            return "org.example.Noted";
        }

        @Override
        public byte[] write(String event) {
            return event.getBytes(UTF_8);
        }

        @Override
        public String read(String type, byte[] payload) {
            return new String(payload, UTF_8);
        }
    }
}
