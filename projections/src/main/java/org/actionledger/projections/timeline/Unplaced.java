package org.actionledger.projections.timeline;

import java.util.List;
import java.util.Map;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.language.Messages;
import org.actionledger.projections.discrepancies.Discrepancy;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ReadModel;

/**
 * Disagreements of sources about what the campaign's record does not hold, which would be shown nowhere else.
 *
 * <p>Found when a view is made and not when they are folded: what they are about is another service's to record, and may come later.
 */
final class Unplaced {

    private Unplaced() {}

    static List<Entry> discrepancies(String key, ReadModel ledger, Messages messages) {
        return ledger.rows(Discrepancy.class).under(key).stream()
                .filter(discrepancy -> !isPlaced(discrepancy, ledger))
                .map(discrepancy -> entry(discrepancy, messages))
                .toList();
    }

    static boolean isPlaced(Discrepancy discrepancy, ReadModel ledger) {
        String stream = discrepancy.fact().about().stream();
        // The directory of unions is no campaign's.
        return stream.startsWith("union-")
                || !ledger.rows(TimelineEvent.class)
                        .find(discrepancy.key(), TimelineEvent.ids(stream))
                        .isEmpty();
    }

    private static Entry entry(Discrepancy discrepancy, Messages messages) {
        EventEnvelope<DiscrepancyNoted> noted = discrepancy.noted();
        return new Entry(
                TimelineEvent.WARNINGS + noted.id(),
                "DISCREPANCY_NOTED",
                AsOn.dayOf(noted.recordedAt()),
                messages.say(
                        "timeline.DISCREPANCY_NOTED",
                        Map.of("fact", discrepancy.fact().fact())),
                List.of(),
                null,
                noted.recordedAt(),
                discrepancy.fact().sources(),
                List.of(noted),
                List.of(messages.say("missing.discrepancy", Map.of("ref", discrepancy.fact().about().stream()))));
    }
}
