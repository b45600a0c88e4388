package org.actionledger.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Inserts events when the unit of work commits, as one statement that is a transaction by itself.
 *
 * <p>Never as part of another: that one may have taken its id before the stream's last event was written, and the new event
 * would then come before it in the order of commits. Why: ADR 0008.
 */
final class Appends {

    private static final String UNIQUE_VIOLATION = "23505";

    private final SQLExceptionTranslator translator = new SQLStateSQLExceptionTranslator();
    private final DataSource dataSource;
    private final Runnable committed;

    Appends(DataSource dataSource, Runnable committed) {
        this.dataSource = dataSource;
        this.committed = committed;
    }

    /** @param last the event that these were decided on; null where that is not known, or there is none */
    AppendTransaction<ConsistencyMarker> prepare(
            List<StoredEvent> rows, @Nullable UUID last, ConsistencyMarker seen, ConsistencyMarker reached) {
        return new Append(rows, Predecessor.of(rows, last), seen, reached);
    }

    private void insert(List<StoredEvent> rows, List<Predecessor> needed, ConsistencyMarker seen) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "an append is a transaction by itself, and none is to be open around it");
            }
            if (!EventTable.insert(connection, rows, needed)) {
                throw AppendEventsTransactionRejectedException.conflictingEventsDetected(seen);
            }
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                AppendEventsTransactionRejectedException lost =
                        AppendEventsTransactionRejectedException.conflictingEventsDetected(seen);
                lost.addSuppressed(e);
                throw lost;
            }
            RuntimeException translated = translator.translate("append events", null, e);
            throw translated == null ? new UncategorizedSQLException("append events", null, e) : translated;
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private final class Append implements AppendTransaction<ConsistencyMarker> {

        private final List<StoredEvent> rows;
        private final List<Predecessor> needed;
        private final ConsistencyMarker seen;
        private final ConsistencyMarker reached;
        private boolean ended;

        private Append(
                List<StoredEvent> rows, List<Predecessor> needed, ConsistencyMarker seen, ConsistencyMarker reached) {
            this.rows = rows;
            this.needed = needed;
            this.seen = seen;
            this.reached = reached;
        }

        @Override
        public CompletableFuture<ConsistencyMarker> commit(@Nullable ProcessingContext context) {
            if (ended) {
                return CompletableFuture.failedFuture(new IllegalStateException("committed or rolled back already"));
            }
            ended = true;
            try {
                insert(rows, needed, seen);
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
            committed.run();
            return CompletableFuture.completedFuture(reached);
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {
            ended = true;
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(
                ConsistencyMarker marker, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(marker);
        }
    }
}
