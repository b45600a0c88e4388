package org.actionledger.projections.status;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.actionledger.http.Quota;
import org.actionledger.http.TooBusy;
import org.actionledger.projections.asked.AsAsked;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.unions.UnionName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the campaigns, and counts anew only what has changed: of thousands of mandates, counting takes seconds. */
@Component
public final class CampaignList {

    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AsAsked asked;
    private final Quota counting = new Quota(1, 1);
    private final Cache<Counted, CampaignCounts> counts =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    CampaignList(AsAsked asked) {
        this.asked = asked;
    }

    /** Those that had begun by the day, by title. */
    public List<CampaignInList> campaigns(LocalDate on, @Nullable Instant known) {
        if (known != null) {
            return asked.view(null, known, ledger -> begun(ledger, on)
                    .map(campaign -> CampaignInList.of(
                            campaign, names(campaign, ledger), CampaignCounts.of(campaign.key(), ledger, on)))
                    .toList());
        }
        List<Named> begun = asked.list(ledger -> begun(ledger, on)
                .map(campaign -> new Named(campaign, names(campaign, ledger)))
                .toList());
        Map<String, Long> events = asked.eventsUnder(
                begun.stream().map(named -> named.campaign().key()).toList());
        return begun.stream()
                .map(named -> CampaignInList.of(
                        named.campaign(),
                        named.unions(),
                        counted(new Counted(
                                named.campaign().key(),
                                events.getOrDefault(named.campaign().key(), 0L),
                                on))))
                .toList();
    }

    private CampaignCounts counted(Counted what) {
        CampaignCounts known = counts.getIfPresent(what);
        if (known != null) {
            return known;
        }
        // One at a time, and whoever waits for it holds no connection.
        if (!counting.take("", 1, PATIENCE)) {
            throw new TooBusy("what has changed is being counted anew");
        }
        try {
            return counts.get(what, _ -> asked.passing(ledger -> CampaignCounts.of(what.key(), ledger, what.on())));
        } finally {
            counting.giveBack("", 1);
        }
    }

    private static Stream<Campaign> begun(ReadModel ledger, LocalDate on) {
        return ledger.rows(Campaign.class).all().stream()
                .filter(campaign -> AsOn.happened(campaign.when(), on))
                .sorted(Comparator.comparing(Campaign::title).thenComparing(Campaign::id));
    }

    private static List<UnionName> names(Campaign campaign, ReadModel ledger) {
        return campaign.unions().stream()
                .map(union -> UnionName.of(union, ledger))
                .toList();
    }

    private record Named(Campaign campaign, List<UnionName> unions) {}

    /** The same for as long as nothing more is recorded in the campaign. */
    private record Counted(String key, long events, LocalDate on) {}
}
