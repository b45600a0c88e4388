package org.actionledger.law.ballot;

import org.actionledger.law.Finding;
import org.actionledger.law.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How many more votes each rule would have needed: 0 where none, absent where nobody can say.
 *
 * @param turnout papers returned
 * @param support Yes votes
 * @param majority Yes votes
 */
public record VotesShort(
        @Nullable Integer turnout,
        @Nullable Integer support,
        @Nullable Integer majority) {

    /** The figure that a finding keeps its shortfall under. */
    static final String FIGURE = "short";

    static VotesShort of(Finding turnout, Finding support, Finding majority) {
        return new VotesShort(in(turnout), in(support), in(majority));
    }

    private static @Nullable Integer in(Finding finding) {
        return finding.outcome() == Outcome.NOT_APPLICABLE
                ? Integer.valueOf(0)
                : finding.figures().get(FIGURE);
    }
}
