package org.actionledger.projections.discrepancies;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.events.Source;
import org.actionledger.projections.fold.Row;

/**
 * What sources disagree on.
 *
 * @param about the stream that holds the fact
 */
public record Discrepancy(
        UUID discrepancy,
        UUID campaign,
        String about,
        String fact,
        List<Claim> claims,
        String adopted,
        String because,
        List<Source> sources,
        String event)
        implements Row {

    @Override
    public String id() {
        return discrepancy.toString();
    }

    @Override
    public String key() {
        return campaign.toString();
    }
}
