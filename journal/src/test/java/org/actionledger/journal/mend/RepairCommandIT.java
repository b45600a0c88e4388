package org.actionledger.journal.mend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.actionledger.journal.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.actionledger.journal.TestEvents;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.feed.FeedSchema;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicContent;
import org.actionledger.journal.topic.TopicSettings;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The commands as an operator gives them, with what they say and how they end. */
class RepairCommandIT {

    final TestPostgres.Schema schema = TestPostgres.freshSchema();
    final HikariDataSource database = schema.journal();
    final JdbcClient sql = JdbcClient.create(database);
    final TopicSettings topic = TestKafka.createdTopic(1);
    final ByteArrayOutputStream done = new ByteArrayOutputStream();
    final ByteArrayOutputStream refused = new ByteArrayOutputStream();

    @BeforeEach
    void tables() {
        FeedSchema.migrate(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_the_journal_lost_is_brought_back_and_told() {
        TestKafka.publish(topic, "campaign", events("campaign-1", 1, 2));

        assertThat(mend("--mend=compare")).isEqualTo(1);
        assertThat(refused.toString(UTF_8)).contains("campaign-1:1", "campaign-1:2", "bring that back first");
        assertThat(mend("--mend=bring-back")).isZero();
        assertThat(done.toString(UTF_8)).contains("Brought 2 events back into the journal campaign", "campaign-1:2");
        assertThat(mend("--mend=compare")).isZero();
        assertThat(sql.sql("select count(*) from event").query(Integer.class).single())
                .isEqualTo(2);
    }

    @Test
    void what_was_forged_into_another_journals_stream_is_not_brought_back() {
        TestKafka.publish(topic, "campaign", events("ballot-1", 1, 2));

        assertThat(mend("--mend=bring-back")).isZero();
        assertThat(done.toString(UTF_8)).contains("nothing was changed");
        assertThat(sql.sql("select count(*) from event").query(Integer.class).single())
                .isZero();
    }

    @Test
    void a_topic_that_the_journal_can_fill_again_is_deleted() {
        TestEvents.record(database, events("campaign-1", 1, 2));
        TestKafka.publish(topic, "campaign", events("campaign-1", 1, 2));

        assertThat(mend("--mend=make-topic-anew")).isZero();

        assertThat(done.toString(UTF_8)).contains("was deleted");
        try (TopicContent content = new TopicContent(topic)) {
            assertThat(catchThrowable(content::id)).isInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void one_that_holds_more_than_the_journal_is_kept() {
        TestKafka.publish(topic, "campaign", events("campaign-1", 1, 2));

        assertThat(mend("--mend=make-topic-anew")).isEqualTo(1);

        assertThat(refused.toString(UTF_8)).contains("Nothing was changed", "campaign-1:1");
        assertThat(TestKafka.records(topic)).hasSize(2);
    }

    @Test
    void a_record_is_passed_over_only_with_everything_that_goes_on_record() {
        assertThat(mend("--mend=pass-over", "--partition=0", "--offset=0", "--by=A. Jones"))
                .isEqualTo(1);
        assertThat(refused.toString(UTF_8)).contains("--because=… is missing");
        refused.reset();

        assertThat(mend("--mend=pass-over", "--partition=0", "--offset=0", "--by=A. Jones", "--because=forged"))
                .isEqualTo(1);
        assertThat(refused.toString(UTF_8)).contains("does not stand still at offset 0 of partition 0");
    }

    @Test
    void a_command_that_there_is_not_is_refused_with_those_that_there_are() {
        assertThat(mend("--mend=everything")).isEqualTo(1);
        assertThat(refused.toString(UTF_8)).contains("--mend=everything is not known", "bring-back");
    }

    private int mend(String... command) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + schema.url(),
                "--spring.datasource.username=" + schema.user(),
                "--spring.datasource.password=" + schema.password(),
                "--spring.datasource.hikari.schema=" + schema.name(),
                "--ledger.kafka.bootstrap-servers=" + topic.bootstrapServers(),
                "--ledger.kafka.topic=" + topic.topic(),
                "--ledger.relay.journal=campaign",
                "--ledger.feed.name=campaign-service"));
        arguments.addAll(List.of(command));
        return new RepairCommand("campaign-service", new StreamWriters(Map.of("campaign", List.of("campaign-"))))
                .run(
                        new PrintStream(done, true, UTF_8),
                        new PrintStream(refused, true, UTF_8),
                        arguments.toArray(String[]::new));
    }
}
