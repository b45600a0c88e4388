package org.actionledger.projections.campaigns;

import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/** What a campaign set out to do. */
public record Campaign(EventEnvelope<CampaignLaunched> launched) implements Row {

    /** What the campaign under the key is called in addresses; null where none has been launched there. */
    public static @Nullable String slug(String key, ReadModel ledger) {
        return ledger.rows(Campaign.class)
                .find(key, key)
                .map(campaign -> campaign.fact().slug())
                .orElse(null);
    }

    public CampaignLaunched fact() {
        return launched.event();
    }

    @Override
    public String key() {
        return launched.key();
    }

    @Override
    public String id() {
        return fact().campaign().toString();
    }
}
