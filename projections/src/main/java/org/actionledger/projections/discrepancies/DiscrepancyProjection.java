package org.actionledger.projections.discrepancies;

import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps what sources disagree on. */
@Component
public final class DiscrepancyProjection implements Projection<Discrepancy, DiscrepancyNoted> {

    @Override
    public String table() {
        return "discrepancy";
    }

    @Override
    public Class<Discrepancy> row() {
        return Discrepancy.class;
    }

    @Override
    public Class<DiscrepancyNoted> event() {
        return DiscrepancyNoted.class;
    }

    @Override
    public void apply(EventEnvelope<DiscrepancyNoted> envelope, Changes<Discrepancy> rows) {
        rows.put(new Discrepancy(envelope));
    }
}
