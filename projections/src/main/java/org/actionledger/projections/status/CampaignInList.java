package org.actionledger.projections.status;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.When;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.unions.UnionName;

/** A campaign among others. */
public record CampaignInList(
        UUID id,
        String slug,
        String title,
        List<UnionName> unions,
        List<String> aims,
        When when,
        int openBallots,
        int resultsAwaited,
        int liveMandates) {

    static CampaignInList of(Campaign campaign, CampaignCounts counts, ReadModel ledger) {
        CampaignLaunched fact = campaign.fact();
        return new CampaignInList(
                fact.campaign(),
                fact.slug(),
                fact.title(),
                fact.unions().stream().map(union -> UnionName.of(union, ledger)).toList(),
                fact.aims(),
                fact.when(),
                counts.open().getOrDefault(campaign.key(), 0),
                counts.awaited().getOrDefault(campaign.key(), 0),
                counts.live().getOrDefault(campaign.key(), 0));
    }
}
