package org.actionledger.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import org.actionledger.journal.TestPostgres;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JournalSchemaIT {

    private HikariDataSource dataSource;
    private JdbcClient sql;

    @BeforeEach
    void open() {
        dataSource = TestPostgres.freshSchema().journal();
        sql = JdbcClient.create(dataSource);
    }

    @AfterEach
    void close() {
        dataSource.close();
    }

    @Nested
    class A_journal_from_a_cluster_that_was_further_on {

        @BeforeEach
        void restore() {
            insert("a", 1);
            insert("a", 2);
            sql.sql("update event set xact = cast('9000000000000000000' as xid8)")
                    .update();
        }

        @Test
        void is_not_taken_up_and_says_what_to_do() {
            assertThatExceptionOfType(ForeignTransactions.class)
                    .isThrownBy(() -> JournalSchema.migrate(dataSource))
                    .withMessageContaining(schema() + ".event set xact = '0'")
                    .withMessageContaining(schema() + ".relay_cursor");
        }

        @Test
        void is_read_whole_once_that_is_done() {
            sql.sql("update event set xact = '0'").update();
            sql.sql("update relay_cursor set xact = '0', position = 0").update();

            JournalSchema.migrate(dataSource);

            assertThat(new ForwardReader(dataSource).after(Cursor.START, 10).events())
                    .extracting(placed -> placed.event().sequence())
                    .containsExactly(1L, 2L);
        }

        private String schema() {
            return sql.sql("select current_schema()").query(String.class).single();
        }
    }

    @Nested
    class A_journal_in_which_a_later_event_was_written_by_an_earlier_transaction {

        @BeforeEach
        void invert() {
            insert("a", 1);
            insert("a", 2);
            insert("b", 1);
            sql.sql("update event set xact = (select min(xact) from event) where stream = 'b'")
                    .update();
            sql.sql("update event set xact = '3' where stream = 'a' and sequence = 2")
                    .update();
        }

        @Test
        void is_not_taken_up_and_says_where_and_what_to_do() {
            assertThatExceptionOfType(InvertedStreams.class)
                    .isThrownBy(() -> JournalSchema.migrate(dataSource))
                    .withMessageContaining("streams (1)")
                    .withMessageContaining("a:2")
                    .withMessageContaining("event set xact = '0'");
        }

        @Test
        void is_read_in_the_order_of_its_streams_once_that_is_done() {
            sql.sql("update event set xact = '0'").update();

            JournalSchema.migrate(dataSource);

            assertThat(new ForwardReader(dataSource).after(Cursor.START, 10).events())
                    .extracting(placed -> placed.event().position().toString())
                    .containsExactly("a:1", "a:2", "b:1");
        }
    }

    @Test
    void a_journal_of_before_0_2_is_not_taken_up_and_says_what_to_do() {
        insert("a", 1);
        sql.sql("delete from journal_migration where version = '6'").update();

        assertThatExceptionOfType(FlywayException.class)
                .isThrownBy(() -> JournalSchema.migrate(dataSource))
                .withMessageContaining("made by a version before 0.2")
                .withMessageContaining("Load the ledger anew from its dossiers");
        assertThat(new ForwardReader(dataSource).after(Cursor.START, 10).events())
                .hasSize(1);
    }

    @Test
    void a_journal_of_this_cluster_is_taken_up_again() {
        insert("a", 1);

        assertThatCode(() -> JournalSchema.migrate(dataSource)).doesNotThrowAnyException();
    }

    private void insert(String stream, int sequence) {
        sql.sql("""
                insert into event (id, stream, sequence, key, type, payload, recorded_at, actor, command_id, command_part, command_digest, correlation)
                values (gen_random_uuid(), :stream, :sequence, :stream, 'happened', '{}', now(), 'official', gen_random_uuid(), 1, '', gen_random_uuid())
                """).param("stream", stream).param("sequence", sequence).update();
    }
}
