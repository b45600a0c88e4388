package org.actionledger.projections.discrepancies;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.events.Source;
import org.actionledger.journal.Position;
import org.actionledger.projections.fold.Row;

/**
 * What sources disagree on.
 *
 * @param noted the event that noted it
 * @param about the stream that holds the fact
 * @param event its position
 */
public record Discrepancy(
        String key,
        UUID discrepancy,
        UUID noted,
        String about,
        String fact,
        List<Claim> claims,
        String adopted,
        String because,
        List<Source> sources,
        Instant recordedAt,
        Position event)
        implements Row {

    @Override
    public String id() {
        return discrepancy + "/" + noted;
    }
}
