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
                        case SQLException sql -> {
                            String state = sql.getSQLState();
                            yield state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2));
                        }
                        default -> false;
                    };
            if (outage) {
                return true;
            }
        }
        return false;
    }
}
