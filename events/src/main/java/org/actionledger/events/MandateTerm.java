package org.actionledger.events;

import java.time.LocalDate;

/**
 * How long a mandate lasts.
 *
 * @param kind {@code LAST_DAY}: all action must have stopped by its end; {@code START_BY}: action must have begun by its end
 * @param notice the last day on which an employer can receive notice of action on {@code day}
 */
public record MandateTerm(String kind, LocalDate day, Explanation explanation, Deadline notice) {

    /** A day by which something must have happened. */
    public record Deadline(LocalDate day, Explanation explanation) {}
}
