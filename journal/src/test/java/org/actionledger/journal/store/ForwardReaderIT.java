package org.actionledger.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.actionledger.journal.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ForwardReaderIT {

    private HikariDataSource dataSource;
    private ForwardReader reader;

    @BeforeEach
    void open() {
        dataSource = TestPostgres.freshSchema().journal();
        reader = new ForwardReader(dataSource);
    }

    @AfterEach
    void close() {
        dataSource.close();
    }

    @Nested
    class While_a_writer_is_held_open {

        @Test
        void what_it_wrote_first_is_not_lost_although_others_commit_before_it() throws SQLException {
            List<String> byPositionAlone = new ArrayList<>();
            List<String> read = new ArrayList<>();
            Cursor cursor;
            try (Connection held = transaction()) {
                insert(held, "first-to-write");
                commit("first-to-commit");

                byPositionAlone.addAll(streamsPastPosition(0));
                ForwardReader.Batch early = reader.after(Cursor.START, 10);
                assertThat(early.events()).isEmpty();
                assertThat(early.more()).isTrue();
                cursor = early.end();

                held.commit();
            }
            byPositionAlone.addAll(streamsPastPosition(2));
            read.addAll(streams(reader.after(cursor, 10)));

            assertThat(read).containsExactly("first-to-write", "first-to-commit");
            // What this reader is for: one that goes by position alone never sees the event that was committed late.
            assertThat(byPositionAlone).containsExactly("first-to-commit");
        }

        @Test
        void one_at_a_time_what_took_its_id_first_comes_first_although_it_was_written_last() throws SQLException {
            List<String> read = new ArrayList<>();
            try (Connection held = transaction()) {
                takeId(held);
                commit("first-to-commit");
                insert(held, "first-to-take-its-id");
                held.commit();
            }
            commit("after-both");
            ForwardReader.Batch batch = reader.after(Cursor.START, 1);
            while (!batch.events().isEmpty()) {
                read.addAll(streams(batch));
                batch = reader.after(batch.end(), 1);
            }
            assertThat(read).containsExactly("first-to-take-its-id", "first-to-commit", "after-both");
        }

        @Test
        void a_savepoint_does_not_hide_the_transaction_that_an_event_belongs_to() throws SQLException {
            try (Connection held = transaction()) {
                insert(held, "before-savepoint");
                held.setSavepoint();
                insert(held, "after-savepoint");
                commit("first-to-commit");
                assertThat(reader.after(Cursor.START, 10).events()).isEmpty();
                held.commit();
            }
            assertThat(streams(reader.after(Cursor.START, 10)))
                    .containsExactly("before-savepoint", "after-savepoint", "first-to-commit");
        }

        @Test
        void what_was_committed_before_it_began_is_read() throws SQLException {
            commit("earlier");
            try (Connection held = transaction()) {
                insert(held, "held");
                ForwardReader.Batch batch = reader.after(Cursor.START, 10);
                assertThat(streams(batch)).containsExactly("earlier");
                assertThat(batch.more()).isFalse();
                held.rollback();
            }
        }
    }

    @Nested
    class In_batches {

        @Test
        void every_event_comes_once_and_the_last_batch_says_that_it_is_the_last() throws SQLException {
            for (int i = 0; i < 5; i++) {
                commit("stream-" + i);
            }
            ForwardReader.Batch first = reader.after(Cursor.START, 2);
            ForwardReader.Batch second = reader.after(first.end(), 2);
            ForwardReader.Batch third = reader.after(second.end(), 2);
            ForwardReader.Batch fourth = reader.after(third.end(), 2);

            assertThat(streams(first)).containsExactly("stream-0", "stream-1");
            assertThat(streams(second)).containsExactly("stream-2", "stream-3");
            assertThat(streams(third)).containsExactly("stream-4");
            assertThat(fourth.events()).isEmpty();
            assertThat(fourth.end()).isEqualTo(third.end());
            assertThat(List.of(first.more(), second.more(), third.more(), fourth.more()))
                    .containsExactly(true, true, false, false);
        }

        @Test
        void a_transaction_larger_than_a_batch_is_read_in_several() throws SQLException {
            try (Connection connection = transaction()) {
                insert(connection, "a");
                insert(connection, "b");
                insert(connection, "c");
                connection.commit();
            }
            ForwardReader.Batch first = reader.after(Cursor.START, 2);
            assertThat(streams(first)).containsExactly("a", "b");
            assertThat(streams(reader.after(first.end(), 2))).containsExactly("c");
        }
    }

    @Nested
    class Under_a_burst {

        static final int WRITERS = 8;
        static final int EVENTS_EACH = 100;

        @Test
        void nothing_is_lost_nothing_comes_twice_and_no_tail_is_left_behind() throws Exception {
            List<String> read = new ArrayList<>();
            try (var writers = Executors.newFixedThreadPool(WRITERS)) {
                List<Future<?>> bursts = new ArrayList<>();
                for (int writer = 0; writer < WRITERS; writer++) {
                    String name = "writer-" + writer + "-";
                    bursts.add(writers.submit(() -> burst(name)));
                }
                ForwardReader.Batch batch = reader.after(Cursor.START, 50);
                while (batch.more() || !bursts.stream().allMatch(Future::isDone)) {
                    read.addAll(streams(batch));
                    batch = reader.after(batch.end(), 50);
                }
                read.addAll(streams(batch));
                // A burst may have ended between the last batch and the question whether it had.
                read.addAll(streams(reader.after(batch.end(), WRITERS * EVENTS_EACH)));
                for (Future<?> burst : bursts) {
                    burst.get();
                }
            }
            assertThat(read).doesNotHaveDuplicates().hasSize(WRITERS * EVENTS_EACH);
        }

        private Void burst(String name) throws SQLException {
            for (int i = 0; i < EVENTS_EACH; i++) {
                try (Connection connection = transaction()) {
                    insert(connection, name + i);
                    long until = System.nanoTime() + ThreadLocalRandom.current().nextLong(1_000_000);
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    connection.commit();
                }
            }
            return null;
        }
    }

    private static List<String> streams(ForwardReader.Batch batch) {
        return batch.events().stream().map(placed -> placed.event().stream()).toList();
    }

    private List<String> streamsPastPosition(long position) {
        return JdbcClient.create(dataSource)
                .sql("select stream from event where position > :position order by position")
                .param("position", position)
                .query(String.class)
                .list();
    }

    private Connection transaction() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void takeId(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
    }

    private void commit(String stream) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            insert(connection, stream);
        }
    }

    private static void insert(Connection connection, String stream) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into event (id, stream, sequence, key, type, payload, recorded_at, actor, command_id, command_part,
                    command_digest, correlation)
                values (gen_random_uuid(), ?, 1, 'key', 'type', '{}', now(), 'actor', gen_random_uuid(), 1, 'digest',
                    gen_random_uuid())""")) {
            statement.setString(1, stream);
            statement.executeUpdate();
        }
    }
}
