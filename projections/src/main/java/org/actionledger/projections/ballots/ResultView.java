package org.actionledger.projections.ballots;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.Published;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.Stated;
import org.actionledger.events.Finding;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.projections.asked.PageByPage;
import org.actionledger.projections.fold.Page;
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

    /** The one to read on after, if one is named. */
    static @Nullable Result before(UUID ballot, String key, @Nullable UUID after, ReadModel ledger) {
        return after == null
                ? null
                : ledger.rows(Result.class)
                        .find(key, Result.id(ballot, after))
                        .orElseThrow(() -> PageByPage.noneUnder(after));
    }

    /** The first of one ballot's that had been declared by the day, by constituency. */
    static Page<ResultGroup> page(Ballot ballot, int limit, LocalDate on) {
        UUID id = ballot.fact().ballot();
        return Page.<ResultGroup>of(ballot.key(), limit)
                .beginning(Result.placesOf(id))
                .of(group -> group.ballot().equals(id) && group.wasDeclared(on));
    }

    static ResultView of(Result result) {
        ResultDeclared fact = result.fact();
        return new ResultView(
                result.declared().id(),
                fact.constituency(),
                fact.employer(),
                fact.when(),
                fact.count(),
                fact.published(),
                ComputedShares.of(fact.count()),
                fact.stated(),
                fact.findings(),
                fact.outcomes(),
                fact.sources(),
                result.declared().position().toString());
    }
}
