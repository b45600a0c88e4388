package org.actionledger.projections.mandates;

import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps what unions printed of the end of their mandates. */
@Component
public final class StatementProjection implements Projection<Statement, MandateStated> {

    @Override
    public String table() {
        return "mandate_statement";
    }

    @Override
    public Class<Statement> row() {
        return Statement.class;
    }

    @Override
    public Class<MandateStated> event() {
        return MandateStated.class;
    }

    @Override
    public void apply(EventEnvelope<MandateStated> envelope, Changes<Statement> rows) {
        rows.put(new Statement(envelope));
    }
}
