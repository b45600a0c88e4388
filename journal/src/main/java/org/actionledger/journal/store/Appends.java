package org.actionledger.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Inserts events: at once where the thread is in a transaction, which then holds them and everything else or nothing;
 * and else when the unit of work commits, as one statement that is a transaction by itself and costs one round trip.
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

    AppendTransaction<ConsistencyMarker> prepare(
            List<StoredEvent> rows, ConsistencyMarker seen, ConsistencyMarker reached) {
        if (!inTransaction()) {
            return new Alone(rows, seen, reached);
        }
        inserting(seen, connection -> {
            // Without it a lost race would spoil the whole transaction, and nobody could ask what won.
            Savepoint before = connection.setSavepoint();
            try {
                EventTable.insert(connection, rows);
            } catch (SQLException e) {
                connection.rollback(before);
                throw e;
            }
            connection.releaseSavepoint(before);
        });
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                committed.run();
            }
        });
        return new Joined(reached);
    }

    private boolean inTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.hasResource(dataSource);
    }

    private void inserting(ConsistencyMarker seen, Insertion insertion) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            insertion.on(connection);
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

    private interface Insertion {
        void on(Connection connection) throws SQLException;
    }

    /** What was inserted into a transaction that is somebody else's to end. */
    private final class Joined implements AppendTransaction<ConsistencyMarker> {

        private final ConsistencyMarker reached;

        private Joined(ConsistencyMarker reached) {
            this.reached = reached;
        }

        @Override
        public CompletableFuture<ConsistencyMarker> commit(@Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(reached);
        }

        /** The events are in already: so the transaction must not commit. */
        @Override
        public void rollback(@Nullable ProcessingContext context) {
            if (TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder) {
                holder.setRollbackOnly();
            }
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(
                ConsistencyMarker marker, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(marker);
        }
    }

    /** What is inserted at the commit of the unit of work, and by nothing else. */
    private final class Alone implements AppendTransaction<ConsistencyMarker> {

        private final List<StoredEvent> rows;
        private final ConsistencyMarker seen;
        private final ConsistencyMarker reached;
        private boolean ended;

        private Alone(List<StoredEvent> rows, ConsistencyMarker seen, ConsistencyMarker reached) {
            this.rows = rows;
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
                inserting(seen, this::insertAndCommit);
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
            committed.run();
            return CompletableFuture.completedFuture(reached);
        }

        private void insertAndCommit(Connection connection) throws SQLException {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException("a connection without autocommit would lose what is written to it");
            }
            EventTable.insert(connection, rows);
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
