package org.actionledger.projections.ballots;

import java.util.HashMap;
import java.util.Map;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.Edtf;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.When;
import org.actionledger.events.WinEvent;
import org.actionledger.journal.Position;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every ballot with what has happened to it. */
@Component
public final class BallotProjection implements Projection<Ballot> {

    @Override
    public String table() {
        return "ballot";
    }

    @Override
    public Class<Ballot> row() {
        return Ballot.class;
    }

    @Override
    public void apply(EventEnvelope envelope, Changes<Ballot> rows) {
        switch (envelope.event()) {
            case BallotAnnounced announced -> rows.put(announced(announced, envelope));
            case BallotEvent later -> rows.change(later.ballot().toString(), before -> after(before, later, envelope));
            case CampaignEvent _, DisputeEvent _, MandateEvent _, PolicyEvent _, UnionEvent _, WinEvent _ -> {}
        }
    }

    private static Ballot announced(BallotAnnounced announced, EventEnvelope envelope) {
        return new Ballot(
                envelope.key(),
                announced.ballot(),
                announced.campaign(),
                announced.dispute(),
                announced.union(),
                announced.jurisdiction(),
                announced.type(),
                announced.title(),
                announced.method(),
                announced.questions(),
                announced.aggregation(),
                announced.opens(),
                announced.closes(),
                announced.importantPublicServices(),
                announced.devolvedWelshAuthority(),
                announced.scrutineer(),
                announced.offer(),
                announced.when(),
                null,
                null,
                null,
                null,
                announced.sources(),
                Map.of("announced", envelope.position()));
    }

    private static Ballot after(Ballot before, BallotEvent later, EventEnvelope envelope) {
        When opened = before.opened();
        Ballot.OnHold onHold = before.onHold();
        When closed = before.closed();
        When declared = before.declared();
        Map<String, Position> events = new HashMap<>(before.events());
        switch (later) {
            case BallotOpened event -> {
                opened = event.when();
                events.put("opened", envelope.position());
            }
            case BallotPutOnHold event -> {
                onHold = new Ballot.OnHold(event.when(), event.because(), event.sources());
                events.put("on hold", envelope.position());
            }
            case BallotClosed event -> {
                closed = event.when();
                events.put("closed", envelope.position());
            }
            case ResultDeclared event -> declared = earlier(declared, event.when());
            case BallotAnnounced _, TurnoutReported _ -> {}
        }
        return new Ballot(
                before.key(),
                before.ballot(),
                before.campaign(),
                before.dispute(),
                before.union(),
                before.jurisdiction(),
                before.type(),
                before.title(),
                before.method(),
                before.questions(),
                before.aggregation(),
                before.opens(),
                before.closes(),
                before.importantPublicServices(),
                before.devolvedWelshAuthority(),
                before.scrutineer(),
                before.offer(),
                before.announced(),
                opened,
                onHold,
                closed,
                declared,
                before.sources(),
                events);
    }

    private static When earlier(@Nullable When one, When other) {
        return one == null || Edtf.parse(other.date()).compareTo(Edtf.parse(one.date())) < 0 ? other : one;
    }
}
