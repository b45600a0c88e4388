package org.actionledger.projections.ballots;

import java.util.List;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.jspecify.annotations.Nullable;

/**
 * Percentages for display, from a count; null where a figure is missing.
 *
 * @param turnout votes cast, of those entitled
 */
public record ComputedShares(@Nullable String turnout, List<OfQuestion> questions) {

    /**
     * Shares of one question's votes.
     *
     * @param yes of Yes and No together
     * @param no of Yes and No together
     * @param yesOfEntitled of all who could vote
     */
    public record OfQuestion(
            String question,
            @Nullable String yes,
            @Nullable String no,
            @Nullable String yesOfEntitled) {}

    public static ComputedShares of(Count count) {
        return new ComputedShares(
                Shares.of(count.votesCast(), count.entitled()),
                count.questions().stream()
                        .map(question -> of(question, count.entitled()))
                        .toList());
    }

    private static OfQuestion of(QuestionCount votes, @Nullable Integer entitled) {
        Integer yes = votes.yes();
        Integer no = votes.no();
        Integer both = yes == null || no == null ? null : Math.addExact(yes, no);
        return new OfQuestion(
                votes.question(), Shares.of(yes, both), Shares.of(no, both), Shares.of(votes.yes(), entitled));
    }
}
