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
import org.actionledger.journal.Position;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/**
 * A ballot's result in one constituency.
 *
 * @param result the event that declared it
 */
public record Result(
        String key,
        UUID result,
        UUID ballot,
        String constituency,
        @Nullable String employer,
        Count count,
        Published published,
        List<Stated> stated,
        List<Finding> findings,
        List<Outcome> outcomes,
        When when,
        List<Source> sources,
        Position event)
        implements Row {

    @Override
    public String id() {
        return ballot + "/" + result;
    }
}
