package org.actionledger.projections.ballots;

import java.time.LocalDate;
import org.actionledger.projections.fold.AsOn;

/** Where a ballot stands on a day. Where only its announced dates are recorded, it is taken to have kept to them. */
public enum BallotState {
    ANNOUNCED,
    ON_HOLD,
    OPEN,
    CLOSED,
    DECLARED;

    public static BallotState on(LocalDate day, Ballot ballot) {
        if (AsOn.happened(ballot.declared(), day)) {
            return DECLARED;
        }
        if (AsOn.happened(ballot.closed(), day)) {
            return CLOSED;
        }
        boolean opened = AsOn.happened(ballot.opened(), day);
        if (!opened && ballot.onHold() != null && AsOn.happened(ballot.onHold().when(), day)) {
            return ON_HOLD;
        }
        if (ballot.closed() == null && AsOn.passed(ballot.closes(), day)) {
            return CLOSED;
        }
        if (opened || (ballot.opened() == null && AsOn.happened(ballot.opens(), day))) {
            return OPEN;
        }
        return ANNOUNCED;
    }
}
