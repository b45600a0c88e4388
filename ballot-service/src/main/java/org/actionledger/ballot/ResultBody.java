package org.actionledger.ballot;

import java.util.List;
import java.util.UUID;
import org.actionledger.ballot.decide.Aggregation;
import org.actionledger.ballot.decide.BallotCommand.DeclareResult;
import org.actionledger.ballot.result.Figures;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Published;
import org.actionledger.events.BallotEvent.Stated;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/**
 * The result in one constituency.
 *
 * @param constituency everybody, where it is left out
 */
record ResultBody(
        @Nullable String constituency,
        @Nullable String employer,
        @Nullable Count count,
        @Nullable Published published,
        List<Stated> stated,
        When when,
        List<Source> sources) {

    DeclareResult command(UUID ballot) {
        return new DeclareResult(
                ballot,
                constituency == null ? Aggregation.ALL : constituency,
                employer,
                new Figures(
                        count == null ? new Count(null, null, null, List.of(), List.of()) : count,
                        published == null ? new Published(null, List.of(), List.of()) : published,
                        stated),
                when,
                sources);
    }
}
