package org.actionledger.projections.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.actionledger.journal.TestPostgres;
import org.actionledger.projections.History;
import org.actionledger.projections.NahtCymru;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuiltWhenIncompleteIT {

    final HikariDataSource dataSource = TestPostgres.freshSchema().dataSource();
    final JdbcClient jdbc = JdbcClient.create(dataSource);

    @BeforeEach
    void fill() {
        start();
        new ProjectionFeed(new RecordedEvents(jdbc), new StoredReadModel(jdbc, History.PROJECTIONS))
                .handle(new NahtCymru().history.events());
        jdbc.sql("insert into feed_partition (feed, partition, next_offset) values ('projections', 0, 99)")
                .update();
    }

    @AfterEach
    void close() {
        dataSource.close();
    }

    @Nested
    class Tables_of_this_release {

        @Test
        void stay_as_they_are() {
            start();

            assertThat(rows("mandate")).isPositive();
            assertThat(rows("feed_partition")).isOne();
        }
    }

    @Nested
    class Tables_of_another_release {

        @Test
        void are_made_anew_where_their_statements_differ() {
            jdbc.sql("alter table mandate drop constraint mandate_pkey, add primary key (id)")
                    .update();
            jdbc.sql("update flyway_schema_history set checksum = 1 where version = '1'")
                    .update();

            start();

            assertMadeAnew();
        }

        @Test
        void are_made_anew_where_their_rows_hold_something_else() {
            jdbc.sql("comment on table recorded_event is 'Rows of the shape of last year'")
                    .update();

            start();

            assertMadeAnew();
        }

        @Test
        void are_made_anew_where_one_is_missing() {
            jdbc.sql("drop table promise_step").update();

            start();

            assertMadeAnew();
        }

        private void assertMadeAnew() {
            assertThat(rows("mandate")).isZero();
            assertThat(rows("recorded_event")).isZero();
            // So the feed begins where the topic begins.
            assertThat(rows("feed_partition")).isZero();
        }
    }

    /** As the application does before its feed reads. */
    private void start() {
        new RebuiltWhenIncomplete(dataSource, History.PROJECTIONS)
                .migrate(Flyway.configure()
                        .dataSource(dataSource)
                        .locations("classpath:db/projections")
                        .load());
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
