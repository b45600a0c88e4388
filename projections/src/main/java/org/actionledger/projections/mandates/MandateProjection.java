package org.actionledger.projections.mandates;

import java.util.List;
import java.util.stream.Stream;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.WinEvent;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.Happening;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps every mandate with what has happened to it. */
@Component
public final class MandateProjection implements Projection<Mandate> {

    @Override
    public String table() {
        return "mandate";
    }

    @Override
    public Class<Mandate> row() {
        return Mandate.class;
    }

    @Override
    public void apply(Happening happening, Changes<Mandate> rows) {
        switch (happening.event()) {
            case MandateSecured secured -> rows.put(secured(secured, happening));
            case MandateEvent later ->
                rows.change(later.mandate().toString(), before -> after(before, later, happening.position()));
            case BallotEvent _, CampaignEvent _, DisputeEvent _, PolicyEvent _, UnionEvent _, WinEvent _ -> {}
        }
    }

    private static Mandate secured(MandateSecured secured, Happening happening) {
        return new Mandate(
                secured.mandate(),
                secured.campaign(),
                secured.dispute(),
                secured.union(),
                secured.ballot(),
                secured.question(),
                secured.constituency(),
                secured.employer(),
                secured.jurisdiction(),
                secured.ballotDay(),
                secured.term(),
                null,
                null,
                null,
                secured.sources(),
                List.of(happening.position()));
    }

    private static Mandate after(Mandate before, MandateEvent later, String position) {
        Mandate.Stated stated = before.stated();
        Mandate.Exercised exercised = before.exercised();
        Mandate.SetAside setAside = before.setAside();
        switch (later) {
            case MandateStated event -> stated = new Mandate.Stated(event.lastDay(), event.sources());
            case MandateExercised event ->
                exercised = new Mandate.Exercised(event.action(), event.firstDay(), event.sources());
            case MandateSetAside event ->
                setAside = new Mandate.SetAside(event.by(), event.because(), event.when(), event.sources());
            case MandateSecured _ -> {}
        }
        return new Mandate(
                before.mandate(),
                before.campaign(),
                before.dispute(),
                before.union(),
                before.ballot(),
                before.question(),
                before.constituency(),
                before.employer(),
                before.jurisdiction(),
                before.ballotDay(),
                before.term(),
                stated,
                exercised,
                setAside,
                before.sources(),
                Stream.concat(before.events().stream(), Stream.of(position)).toList());
    }
}
