package org.actionledger.journal.relay;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.actionledger.journal.TestEvents.events;
import static org.actionledger.journal.TestEvents.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.store.CommitSignal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told of a relay that is behind. */
class LagIT {

    static final Duration SOON = Duration.ofSeconds(20);
    static final Duration PATIENCE = Duration.ofMillis(300);

    final TestPostgres.Schema schema = TestPostgres.freshSchema();
    final HikariDataSource journal = schema.journal();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Relay relay = new Relay(
            TestKafka.freshTopic(1),
            new RelaySettings("journal-" + UUID.randomUUID(), 100, PATIENCE),
            journal,
            new CommitSignal());

    /** Which a registry does not hold on to. */
    final RelayMeters ofRelay = new RelayMeters(journal);

    LagIT() {
        ofRelay.bindTo(meters);
    }

    @AfterEach
    void stop() {
        relay.stop();
        journal.close();
    }

    @Nested
    class When_somebody_has_left_a_transaction_open {

        @Test
        void in_another_database_of_the_cluster_its_health_says_who_until_it_has_ended() throws Exception {
            String database = "elsewhere_" + schema.name();
            try (Connection connection = connect(schema.url());
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + database);
            }
            try (Connection idle = connect(schema.url().replaceFirst("/postgres|/test", "/" + database));
                    Statement statement = idle.createStatement()) {
                statement.execute("set application_name = 'psql of somebody'");
                idle.setAutoCommit(false);
                statement.execute("create table left_behind (a int)");
                record(journal, events("ballot-1", 1, 3));
                relay.start();

                Health health = awaitHealth(Status.DOWN, "3 events are not published");
                assertThat(reason(health))
                        .contains("held back by the transaction of psql of somebody (pid ")
                        .contains("database " + database)
                        .contains("idle in transaction since ");
                assertThat(health.getDetails()).containsKey("unpublished");
                assertThat(meters.get("ledger.relay.unpublished").gauge().value())
                        .isEqualTo(3);
                assertThat(meters.get("ledger.relay.held.back").gauge().value()).isEqualTo(1);
                idle.rollback();
            }
            awaitHealth(Status.UP, "");
            await().atMost(SOON)
                    .until(() -> meters.get("ledger.relay.unpublished").gauge().value() == 0);
        }

        @Test
        void and_prepared_and_forgotten_its_health_says_its_name() throws Exception {
            try (Connection connection = connect(schema.url());
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("create table %s.left_behind (a int)".formatted(schema.name()));
                statement.execute("prepare transaction 'forgotten_%s'".formatted(schema.name()));
                connection.setAutoCommit(true);
                record(journal, events("ballot-1", 1, 1));
                relay.start();

                Health health = awaitHealth(Status.DOWN, "1 event is not published");
                assertThat(reason(health))
                        .contains("held back by the prepared transaction 'forgotten_%s'".formatted(schema.name()));
                statement.execute("rollback prepared 'forgotten_%s'".formatted(schema.name()));
            }
            awaitHealth(Status.UP, "");
        }
    }

    @Test
    void one_that_does_not_run_is_told_by_what_it_does_not_publish() {
        record(journal, events("ballot-1", 1, 2));

        await().atMost(SOON)
                .until(() ->
                        meters.get("ledger.relay.unpublished.age").timeGauge().value(MILLISECONDS) > 0);
        assertThat(new LagReader(journal).now().inWords()).matches("2 events are not published, the oldest for \\d+ s");
    }

    @Test
    void a_clock_that_was_set_back_is_told() {
        record(journal, events("ballot-1", 1, 1));
        JdbcClient.create(journal)
                .sql("update event set recorded_at = now() + interval '2 hours'")
                .update();
        relay.start();

        Health health = awaitHealth(Status.UP, "");
        assertThat(String.valueOf(health.getDetails().get("clock"))).contains("s behind the last event");
    }

    private Health awaitHealth(Status status, String because) {
        return await().atMost(SOON)
                .until(
                        () -> relay.health().health(),
                        health -> health.getStatus().equals(status)
                                && reason(health).contains(because));
    }

    private static String reason(Health health) {
        return String.valueOf(health.getDetails().getOrDefault("reason", ""));
    }

    private Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, schema.user(), schema.password());
    }
}
