package org.actionledger.projections.discrepancies;

import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Row;

/** What sources disagree on. */
public record Discrepancy(EventEnvelope<DiscrepancyNoted> noted) implements Row {

    public DiscrepancyNoted fact() {
        return noted.event();
    }

    @Override
    public String key() {
        return noted.key();
    }

    @Override
    public String id() {
        return fact().discrepancy() + "/" + noted.id();
    }
}
