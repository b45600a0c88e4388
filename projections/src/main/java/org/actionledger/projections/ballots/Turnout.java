package org.actionledger.projections.ballots;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.journal.Position;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/**
 * How many had voted in a ballot while it was open.
 *
 * @param report the event that reported it
 * @param event its position
 */
public record Turnout(String key, UUID ballot, UUID report, TurnoutSoFar soFar, Position event) implements Row {

    /** The figures, as views show them. */
    public record TurnoutSoFar(
            When when,
            @Nullable Integer votesCast,
            @Nullable String percentage,
            List<Source> sources) {}

    @Override
    public String id() {
        return ballot + "/" + report;
    }
}
