package org.actionledger.events;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a result.
 *
 * @param question the question it is about; null where it is about the ballot
 * @param outcome {@code MET}, {@code NOT_MET}, {@code NOT_APPLICABLE}, {@code UNKNOWN} or {@code WARNING}
 */
public record Finding(@Longest(Longest.NAME) @Nullable String question, String outcome, Explanation explanation) {}
