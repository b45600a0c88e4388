package org.actionledger.projections.mandates;

import java.util.HashMap;
import java.util.Map;
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
import org.actionledger.journal.Position;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
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
    public void apply(EventEnvelope envelope, Changes<Mandate> rows) {
        switch (envelope.event()) {
            case MandateSecured secured -> rows.put(secured(secured, envelope));
            case MandateEvent later ->
                rows.change(later.mandate().toString(), before -> after(before, later, envelope));
            case BallotEvent _, CampaignEvent _, DisputeEvent _, PolicyEvent _, UnionEvent _, WinEvent _ -> {}
        }
    }

    private static Mandate secured(MandateSecured secured, EventEnvelope envelope) {
        return new Mandate(
                envelope.key(),
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
                secured.result(),
                Map.of("secured", envelope.position()));
    }

    private static Mandate after(Mandate before, MandateEvent later, EventEnvelope envelope) {
        Map<String, Position> events = new HashMap<>(before.events());
        Mandate.Exercised exercised = before.exercised();
        Mandate.SetAside setAside = before.setAside();
        switch (later) {
            case MandateExercised event -> {
                exercised = new Mandate.Exercised(event.action(), event.firstDay());
                events.put("exercised", envelope.position());
            }
            case MandateSetAside event -> {
                setAside = new Mandate.SetAside(event.by(), event.because(), event.when(), event.sources());
                events.put("set aside", envelope.position());
            }
            case MandateSecured _, MandateStated _ -> {}
        }
        return new Mandate(
                before.key(),
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
                exercised,
                setAside,
                before.result(),
                events);
    }
}
