package org.actionledger.projections.timeline;

import java.util.List;
import org.actionledger.projections.discrepancies.Discrepancy;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.words.DateText;

/**
 * Disagreements of sources about what the campaign's record does not hold, which would be shown nowhere else.
 *
 * <p>Found when a view is made and not when they are folded: what they are about is another service's to record, and may come later.
 */
final class Unplaced {

    private Unplaced() {}

    static List<Entry> discrepancies(String key, ReadModel ledger) {
        return ledger.rows(Discrepancy.class).under(key).stream()
                .filter(discrepancy -> !isPlaced(discrepancy, ledger))
                .map(Unplaced::entry)
                .toList();
    }

    static boolean isPlaced(Discrepancy discrepancy, ReadModel ledger) {
        // The directory of unions is no campaign's.
        return discrepancy.about().startsWith("union-")
                || ledger.rows(TimelineRow.class)
                        .find(discrepancy.key(), Thing.id(discrepancy.about()))
                        .isPresent();
    }

    static Entry entry(Discrepancy discrepancy) {
        return new Entry(
                Happening.WARNINGS + discrepancy.noted(),
                "DISCREPANCY_NOTED",
                "discrepancy",
                DateText.when(discrepancy.recordedAt()),
                "Sources disagree on “" + discrepancy.fact() + "”",
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
                List.of("This is about something that the record of this campaign does not hold: "
                        + discrepancy.about()));
    }
}
