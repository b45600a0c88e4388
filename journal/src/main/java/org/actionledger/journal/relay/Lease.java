package org.actionledger.journal.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The right to publish from this journal, which one relay has at a time.
 *
 * <p>A lock of the session and not of a transaction: one held open across a Kafka commit would hold back every reader of the journal. The cursor is read and
 * moved on the same connection, so that a relay that lost it has lost its lease and notices. Why: ADR 0002.
 */
final class Lease implements AutoCloseable {

    /** Of everything that is asked on the connection, which is little: past this the server is taken for gone. */
    private static final int LONGEST_ANSWER_MILLIS =
            Math.toIntExact(Duration.ofSeconds(30).toMillis());

    private final Connection connection;
    private final SingleConnectionDataSource single;

    private Lease(Connection connection) {
        this.connection = connection;
        this.single = new SingleConnectionDataSource(connection, true);
    }

    /** Empty where another relay has it. */
    @SuppressWarnings("resource") // it is the lease's, and closed with it
    static Optional<Lease> take(DataSource dataSource) throws SQLException {
        Lease lease = new Lease(dataSource.getConnection());
        boolean taken = false;
        try {
            lease.connection.setNetworkTimeout(Runnable::run, LONGEST_ANSWER_MILLIS);
            taken = lease.lock();
            return taken ? Optional.of(lease) : Optional.empty();
        } finally {
            if (!taken) {
                lease.close();
            }
        }
    }

    DataSource dataSource() {
        return single;
    }

    private boolean lock() {
        JdbcClient jdbc = JdbcClient.create(single);
        // A relay whose machine vanished without a word keeps the lock until the server misses it: by default, hours.
        jdbc.sql("""
                select set_config('tcp_keepalives_idle', '5', false),
                       set_config('tcp_keepalives_interval', '2', false),
                       set_config('tcp_keepalives_count', '3', false)
                """).query().listOfRows();
        return jdbc.sql("select pg_try_advisory_lock(hashtextextended('relay of ' || current_schema(), 0))")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            JdbcClient.create(single)
                    .sql("select pg_advisory_unlock_all()")
                    .query()
                    .listOfRows();
        } catch (RuntimeException e) {
            // Back in the pool it would keep the lock for ever.
            connection.abort(Runnable::run);
        }
    }
}
