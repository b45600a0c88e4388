package org.actionledger.law;

import java.time.LocalDate;

/** The last day on which something can be done in time, or the first on which it can be done at all. */
public record Deadline(LocalDate day, Explanation explanation) {}
