package org.actionledger.projections.discrepancies;

import java.util.List;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.events.Source;
import org.actionledger.projections.fold.Ledger;

/**
 * A disagreement of sources as views show it.
 *
 * @param event position of the event that noted it
 */
public record DiscrepancyView(
        String fact, List<Claim> claims, String adopted, String because, List<Source> sources, String event) {

    public static DiscrepancyView of(Discrepancy row) {
        return new DiscrepancyView(
                row.fact(),
                row.claims(),
                row.adopted(),
                row.because(),
                row.sources(),
                row.event().toString());
    }

    /** Those about one stream of a campaign. */
    public static List<DiscrepancyView> about(String stream, String key, Ledger ledger) {
        return ledger.rows(Discrepancy.class).under(key).stream()
                .filter(row -> row.about().equals(stream))
                .map(DiscrepancyView::of)
                .toList();
    }
}
