package org.actionledger.journal.feed;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that does not answer from an event that cannot be applied. */
final class Outage {

    /** Connection lost, resources short, shut down or failing, serialization or deadlock. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean outage =
                    switch (cause) {
                        case TransientDataAccessException _,
                                RecoverableDataAccessException _,
                                DataAccessResourceFailureException _,
                                CannotCreateTransactionException _,
                                SQLTransientException _,
                                SQLRecoverableException _ -> true;
                        // Not even undone: the connection has gone, and with it the true cause.
                        case TransactionSystemException undone -> undone.getApplicationException() != null;
                        // What the server refuses has a state; without one, there was no server.
                        case SQLException sql ->
                            sql.getSQLState() == null || CLASSES.contains(classOf(sql.getSQLState()));
                        default -> false;
                    };
            if (outage) {
                return true;
            }
        }
        return false;
    }

    /** What went wrong first, where undoing it went wrong as well. */
    static Throwable origin(RuntimeException failure) {
        return failure instanceof TransactionSystemException undone && undone.getApplicationException() != null
                ? undone.getApplicationException()
                : failure;
    }

    private static String classOf(String state) {
        return state.substring(0, Math.min(2, state.length()));
    }
}
