package org.actionledger.journal.trace;

import java.util.UUID;
import org.slf4j.MDC;

/** The id that a command, its events and all that follows from them have in common, as logs and traces name it. */
public final class Correlation {

    public static final String LOGGED_AS = "correlation";
    public static final String ATTRIBUTE = "ledger.correlation";

    private Correlation() {}

    /** Stands in every line that this thread logs until it is closed. */
    public static MDC.MDCCloseable logged(UUID correlation) {
        return MDC.putCloseable(LOGGED_AS, correlation.toString());
    }
}
