package org.actionledger.ballot.decide;

import static org.actionledger.ballot.decide.Ballots.BALLOT;
import static org.actionledger.ballot.decide.Ballots.DECIDER;
import static org.actionledger.ballot.decide.Ballots.announced;
import static org.actionledger.ballot.decide.Ballots.close;
import static org.actionledger.ballot.decide.Ballots.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.actionledger.ballot.decide.BallotCommand.AnnounceBallot;
import org.actionledger.ballot.decide.BallotCommand.DeclareResult;
import org.actionledger.ballot.result.Figures;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.EventLimits;
import org.actionledger.events.When;
import org.actionledger.journal.decide.Decision;

/** A ballot told from its announcement on, each step decided and evolved as the service would. */
final class Told {

    private final List<BallotEvent> history = new ArrayList<>();

    Told(AnnounceBallot announcement) {
        history.add(announced(announcement));
    }

    Told opened(String date) {
        decided(open(date));
        return this;
    }

    Told closed(String date) {
        decided(close(date));
        return this;
    }

    ResultDeclared declared(String date, Figures figures) {
        ResultDeclared result =
                (ResultDeclared) decided(new DeclareResult(BALLOT, "all", null, figures, When.on(date), List.of()));
        assertThat(EventLimits.problems(result)).isEmpty();
        return result;
    }

    private BallotEvent decided(BallotCommand command) {
        Ballot ballot = DECIDER.initial();
        for (BallotEvent event : history) {
            ballot = DECIDER.evolve(ballot, event);
        }
        Decision<BallotEvent> decision = DECIDER.decide(command, ballot);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        BallotEvent event = ((Decision.Accepted<BallotEvent>) decision).events().getFirst();
        history.add(event);
        return event;
    }
}
