package org.actionledger.projections.timeline;

import java.util.List;
import java.util.Map;
import org.actionledger.language.Messages;
import org.actionledger.projections.discrepancies.Discrepancy;
import org.actionledger.projections.fold.AsOn;
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
        // The directory of unions is no campaign's.
        return discrepancy.about().startsWith("union-")
                || ledger.rows(TimelineRow.class)
                        .find(discrepancy.key(), Thing.id(discrepancy.about()))
                        .isPresent();
    }

    private static Entry entry(Discrepancy discrepancy, Messages messages) {
        return new Entry(
                TimelineEvent.WARNINGS + discrepancy.noted(),
                "DISCREPANCY_NOTED",
                "discrepancy",
                AsOn.dayOf(discrepancy.recordedAt()),
                messages.say("timeline.DISCREPANCY_NOTED", Map.of("fact", discrepancy.fact())),
                List.of(),
                null,
                discrepancy.recordedAt(),
                discrepancy.sources(),
                List.of(new Entry.Behind(
                        discrepancy.noted(),
                        discrepancy.event().stream(),
                        discrepancy.event().sequence())),
                null,
                null,
                List.of(messages.say("missing.discrepancy", Map.of("ref", discrepancy.about()))));
    }
}
