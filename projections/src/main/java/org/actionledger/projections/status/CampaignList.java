package org.actionledger.projections.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.ReadModel;

/** Which campaigns there are. */
public final class CampaignList {

    private CampaignList() {}

    /** Those that had begun by the day, by title. */
    public static List<CampaignInList> of(ReadModel ledger, LocalDate on) {
        CampaignCounts counts = CampaignCounts.on(on, ledger);
        return ledger.rows(Campaign.class).all().stream()
                .filter(campaign -> AsOn.happened(campaign.fact().when(), on))
                .sorted(Comparator.comparing(
                                (Campaign campaign) -> campaign.fact().title())
                        .thenComparing(Campaign::id))
                .map(campaign -> CampaignInList.of(campaign, counts, ledger))
                .toList();
    }
}
