package org.actionledger.projections.discrepancies;

import java.util.List;
import java.util.function.BiFunction;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.Source;
import org.actionledger.projections.fold.Grouped;
import org.actionledger.projections.fold.ReadModel;

/**
 * A disagreement of sources as views show it.
 *
 * @param event position of the event that noted it
 */
public record DiscrepancyView(
        String fact, List<Claim> claims, String adopted, String because, List<Source> sources, String event) {

    public static DiscrepancyView of(Discrepancy row) {
        DiscrepancyNoted noted = row.fact();
        return new DiscrepancyView(
                noted.fact(),
                noted.claims(),
                noted.adopted(),
                noted.because(),
                noted.sources(),
                row.noted().position().toString());
    }

    /** Finds those about a stream, by the campaign's key and the stream; each campaign's are read once. */
    public static BiFunction<String, String, List<DiscrepancyView>> about(ReadModel ledger) {
        Grouped<Discrepancy, String> byStream =
                new Grouped<>(ledger.rows(Discrepancy.class), row -> row.fact().about().stream());
        return (key, stream) ->
                byStream.of(key, stream).stream().map(DiscrepancyView::of).toList();
    }
}
