package org.actionledger.projections.ballots;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.Published;
import org.actionledger.events.BallotEvent.Stated;
import org.actionledger.events.Finding;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.projections.fold.ReadModel;
import org.jspecify.annotations.Nullable;

/**
 * A result as views show it.
 *
 * @param id the event that declared it
 * @param computed shares worked out from the count, beside those that were published
 * @param event its position
 */
public record ResultView(
        UUID id,
        String constituency,
        @Nullable String employer,
        When when,
        Count count,
        Published published,
        ComputedShares computed,
        List<Stated> stated,
        List<Finding> findings,
        List<Outcome> outcomes,
        List<Source> sources,
        String event) {

    /** Of one ballot, whose id their own ids begin with. */
    static List<Result> rows(Ballot ballot, ReadModel ledger) {
        return ledger.rows(Result.class).under(ballot.key(), ballot.ballot() + "/");
    }

    static ResultView of(Result result) {
        return new ResultView(
                result.result(),
                result.constituency(),
                result.employer(),
                result.when(),
                result.count(),
                result.published(),
                ComputedShares.of(result.count()),
                result.stated(),
                result.findings(),
                result.outcomes(),
                result.sources(),
                result.event().toString());
    }
}
