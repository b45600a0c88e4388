package org.actionledger.journal.topic;

import org.jspecify.annotations.Nullable;

/** A failure in one line. */
public final class Reason {

    private Reason() {}

    /** The message nearest to the origin, under the name of what was thrown there. */
    public static String of(Throwable failure) {
        Throwable origin = failure;
        for (@Nullable Throwable cause = failure.getCause();
                cause != null && cause != origin;
                cause = cause.getCause()) {
            origin = cause;
        }
        @Nullable String message = origin.getMessage();
        return origin.getClass().getSimpleName()
                + (message == null ? "" : ": " + message.lines().findFirst().orElse(""));
    }
}
