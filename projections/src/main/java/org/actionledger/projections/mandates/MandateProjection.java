package org.actionledger.projections.mandates;

import org.actionledger.events.MandateEvent;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ListedProjection;
import org.springframework.stereotype.Component;

/** Keeps every mandate with what has happened to it. */
@Component
public final class MandateProjection implements ListedProjection<Mandate, MandateEvent, MandateGroup> {

    @Override
    public String table() {
        return "mandate";
    }

    @Override
    public Class<Mandate> row() {
        return Mandate.class;
    }

    @Override
    public Class<MandateEvent> event() {
        return MandateEvent.class;
    }

    @Override
    public Class<MandateGroup> group() {
        return MandateGroup.class;
    }

    @Override
    public void apply(EventEnvelope<MandateEvent> envelope, Changes<Mandate> rows) {
        String id = envelope.event().mandate().toString();
        switch (envelope.event()) {
            case MandateSecured secured -> rows.put(new Mandate(envelope.of(secured), null, null));
            case MandateExercised exercised ->
                rows.change(id, before -> new Mandate(before.secured(), envelope.of(exercised), before.setAside()));
            case MandateSetAside aside ->
                rows.change(id, before -> new Mandate(before.secured(), before.exercised(), envelope.of(aside)));
            // What the union printed is a row of its own.
            case MandateStated _ -> {}
        }
    }
}
