package org.actionledger.events;

import java.time.LocalDate;

/**
 * How long a mandate lasts.
 *
 * @param kind {@code LAST_DAY}: all action must have stopped by its end; {@code START_BY}: action must have begun by its end
 */
public record MandateTerm(String kind, LocalDate day, Explanation explanation) {}
