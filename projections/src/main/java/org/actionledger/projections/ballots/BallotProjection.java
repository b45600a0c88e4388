package org.actionledger.projections.ballots;

import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.Edtf;
import org.actionledger.events.When;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ListedProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every ballot with what has happened to it. */
@Component
public final class BallotProjection implements ListedProjection<Ballot, BallotEvent, BallotDates> {

    @Override
    public String table() {
        return "ballot";
    }

    @Override
    public Class<Ballot> row() {
        return Ballot.class;
    }

    @Override
    public Class<BallotEvent> event() {
        return BallotEvent.class;
    }

    @Override
    public Class<BallotDates> group() {
        return BallotDates.class;
    }

    @Override
    public void apply(EventEnvelope<BallotEvent> envelope, Changes<Ballot> rows) {
        if (envelope.event() instanceof BallotAnnounced announced) {
            rows.put(new Ballot(envelope.of(announced), null, null, null, null));
        } else {
            rows.change(envelope.event().ballot().toString(), before -> after(before, envelope));
        }
    }

    private static Ballot after(Ballot it, EventEnvelope<BallotEvent> envelope) {
        return switch (envelope.event()) {
            case BallotOpened opened ->
                new Ballot(it.announced(), envelope.of(opened), it.onHold(), it.closed(), it.declared());
            case BallotPutOnHold held ->
                new Ballot(it.announced(), it.opened(), envelope.of(held), it.closed(), it.declared());
            case BallotClosed closed ->
                new Ballot(it.announced(), it.opened(), it.onHold(), envelope.of(closed), it.declared());
            case ResultDeclared result ->
                new Ballot(
                        it.announced(), it.opened(), it.onHold(), it.closed(), earlier(it.declared(), result.when()));
            // What was reported of its turnout is a row of its own.
            case BallotAnnounced _, TurnoutReported _ -> it;
        };
    }

    private static When earlier(@Nullable When one, When other) {
        return one == null || Edtf.parse(other.date()).compareTo(Edtf.parse(one.date())) < 0 ? other : one;
    }
}
