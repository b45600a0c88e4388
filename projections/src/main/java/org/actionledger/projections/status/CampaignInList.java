package org.actionledger.projections.status;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.When;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.unions.UnionName;

/** A campaign among others. */
public record CampaignInList(
        UUID id,
        String slug,
        String title,
        List<UnionName> unions,
        List<String> aims,
        When when,
        long openBallots,
        long resultsAwaited,
        long liveMandates) {

    static CampaignInList of(Campaign campaign, List<UnionName> unions, CampaignCounts counts) {
        return new CampaignInList(
                campaign.campaign(),
                campaign.slug(),
                campaign.title(),
                unions,
                campaign.aims(),
                campaign.when(),
                counts.openBallots(),
                counts.resultsAwaited(),
                counts.liveMandates());
    }
}
