package org.actionledger.projections.ballots;

import static org.actionledger.projections.ballots.BallotDates.by;

import java.time.LocalDate;
import org.actionledger.events.When;
import org.actionledger.projections.fold.AsOn;

/** Where a ballot stands on a day. Where only its announced dates are recorded, it is taken to have kept to them. */
public enum BallotState {
    ANNOUNCED,
    ON_HOLD,
    OPEN,
    CLOSED,
    DECLARED;

    public static BallotState on(LocalDate day, BallotDates ballot) {
        if (by(ballot.declared(), day)) {
            return DECLARED;
        }
        if (by(ballot.closed(), day)) {
            return CLOSED;
        }
        boolean opened = by(ballot.opened(), day);
        if (!opened && by(ballot.onHold(), day)) {
            return ON_HOLD;
        }
        if (ballot.closed() == null && ballot.closes() != null && AsOn.passed(When.on(ballot.closes()), day)) {
            return CLOSED;
        }
        if (opened || (ballot.opened() == null && by(ballot.opens(), day))) {
            return OPEN;
        }
        return ANNOUNCED;
    }
}
