package org.actionledger.projections.ballots;

import java.util.List;
import java.util.stream.Stream;
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
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.Happening;
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
    public void apply(Happening happening, Changes<Ballot> rows) {
        switch (happening.event()) {
            case BallotAnnounced announced -> rows.put(announced(announced, happening.position()));
            case BallotEvent later ->
                rows.change(later.ballot().toString(), before -> after(before, later, happening.position()));
            case CampaignEvent _, DisputeEvent _, MandateEvent _, PolicyEvent _, UnionEvent _, WinEvent _ -> {}
        }
    }

    private static Ballot announced(BallotAnnounced announced, String position) {
        return new Ballot(
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
                List.of(),
                announced.sources(),
                List.of(position));
    }

    private static Ballot after(Ballot before, BallotEvent later, String position) {
        When opened = before.opened();
        Ballot.OnHold onHold = before.onHold();
        When closed = before.closed();
        When declared = before.declared();
        List<Ballot.TurnoutSoFar> turnout = before.turnout();
        switch (later) {
            case BallotOpened event -> opened = event.when();
            case BallotPutOnHold event -> onHold = new Ballot.OnHold(event.when(), event.because(), event.sources());
            case BallotClosed event -> closed = event.when();
            case ResultDeclared event -> declared = earlier(declared, event.when());
            case TurnoutReported event ->
                turnout = with(
                        turnout,
                        new Ballot.TurnoutSoFar(event.when(), event.votesCast(), event.percentage(), event.sources()));
            case BallotAnnounced _ -> {}
        }
        return new Ballot(
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
                turnout,
                before.sources(),
                // A result's own row names its event; thousands of them here would make each costlier than the one
                // before.
                later instanceof ResultDeclared ? before.events() : with(before.events(), position));
    }

    private static When earlier(@Nullable When one, When other) {
        return one == null || Edtf.parse(other.date()).compareTo(Edtf.parse(one.date())) < 0 ? other : one;
    }

    private static <T> List<T> with(List<T> list, T another) {
        return Stream.concat(list.stream(), Stream.of(another)).toList();
    }
}
