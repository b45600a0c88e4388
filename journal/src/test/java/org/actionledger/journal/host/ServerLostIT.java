package org.actionledger.journal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.actionledger.journal.Submission;
import org.actionledger.journal.host.Tally.Command;
import org.actionledger.journal.store.JournalSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clients send on while the server goes and comes, each command until it is acknowledged. */
class ServerLostIT {

    private static final int CLIENTS = 4;
    private static final int COMMANDS_EACH = 500;

    private Path data;

    private EmbeddedPostgres server;
    private HikariDataSource dataSource;
    private Tallies tallies;
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failures = new AtomicInteger();

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        data = folder;
        server = start(0);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setUsername("postgres");
        config.setMaximumPoolSize(CLIENTS);
        config.setConnectionTimeout(250);
        dataSource = new HikariDataSource(config);
        JournalSchema.migrate(dataSource);
        tallies = Tallies.on(dataSource);
    }

    @AfterEach
    void close() throws IOException {
        dataSource.close();
        server.close();
    }

    @Test
    void every_acknowledged_command_is_recorded_once_when_the_server_was_stopped_and_started() throws Exception {
        whileSending(() -> {
            int port = server.getPort();
            server.close();
            server = start(port);
        });
    }

    @Test
    void every_acknowledged_command_is_recorded_once_when_the_server_crashed_and_recovered() throws Exception {
        whileSending(() -> {
            long backend = JdbcClient.create(dataSource)
                    .sql("select pg_backend_pid()")
                    .query(Long.class)
                    .single();
            // The others are then made to give up too, and the server recovers from its log.
            ProcessHandle.of(backend).orElseThrow().destroyForcibly();
        });
    }

    private void whileSending(Disturbance disturbance) throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> sending = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                String stream = "tally-" + client;
                sending.add(clients.submit(() -> send(stream)));
            }
            await().pollDelay(Duration.ZERO).until(() -> acknowledged.size() > CLIENTS * COMMANDS_EACH / 4);
            disturbance.happen();
            for (Future<?> client : sending) {
                client.get();
            }
        }
        List<UUID> recorded = JdbcClient.create(dataSource)
                .sql("select command_id from event")
                .query(UUID.class)
                .list();
        assertThat(recorded).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(acknowledged).hasSize(CLIENTS * COMMANDS_EACH);
        assertThat(failures).as("commands that the disturbance disturbed").hasPositiveValue();
        assertThat(JdbcClient.create(dataSource)
                        .sql("select max(sequence) from event group by stream")
                        .query(Integer.class)
                        .list())
                .hasSize(CLIENTS)
                .containsOnly(COMMANDS_EACH);
    }

    private void send(String stream) {
        for (int i = 0; i < COMMANDS_EACH; i++) {
            Submission<Command> command = Tallies.submission(stream, new Command.Count(1));
            await().pollDelay(Duration.ZERO).atMost(Duration.ofSeconds(60)).until(() -> isAcknowledged(command));
            acknowledged.add(command.commandId());
        }
    }

    private boolean isAcknowledged(Submission<Command> command) {
        try {
            tallies.journal.submit(command);
            return true;
        } catch (DataAccessException e) {
            failures.incrementAndGet();
            return false;
        }
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private interface Disturbance {
        void happen() throws Exception;
    }
}
