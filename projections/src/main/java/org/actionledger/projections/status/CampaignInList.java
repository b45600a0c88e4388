package org.actionledger.projections.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.actionledger.events.When;
import org.actionledger.projections.ballots.Ballot;
import org.actionledger.projections.ballots.BallotState;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.Ledger;
import org.actionledger.projections.mandates.Mandate;
import org.actionledger.projections.mandates.MandateView;
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

    /** Those that had begun by the day, by title. */
    public static List<CampaignInList> all(Ledger ledger, LocalDate on) {
        Map<String, List<Ballot>> ballots =
                ledger.rows(Ballot.class).all().stream().collect(Collectors.groupingBy(Ballot::key));
        Map<String, List<Mandate>> mandates =
                ledger.rows(Mandate.class).all().stream().collect(Collectors.groupingBy(Mandate::key));
        return ledger.rows(Campaign.class).all().stream()
                .filter(campaign -> AsOn.happened(campaign.when(), on))
                .sorted(Comparator.comparing(Campaign::title).thenComparing(Campaign::id))
                .map(campaign -> new CampaignInList(
                        campaign.campaign(),
                        campaign.slug(),
                        campaign.title(),
                        campaign.unions().stream()
                                .map(union -> UnionName.of(union, ledger))
                                .toList(),
                        campaign.aims(),
                        campaign.when(),
                        count(ballots.getOrDefault(campaign.key(), List.of()), BallotState.OPEN, on),
                        count(ballots.getOrDefault(campaign.key(), List.of()), BallotState.CLOSED, on),
                        mandates.getOrDefault(campaign.key(), List.of()).stream()
                                .filter(mandate -> MandateView.isLive(mandate, on))
                                .count()))
                .toList();
    }

    private static long count(List<Ballot> ballots, BallotState state, LocalDate on) {
        return ballots.stream()
                .filter(ballot -> BallotState.on(on, ballot) == state)
                .count();
    }
}
