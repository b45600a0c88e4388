package org.actionledger.projections.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.events.Edtf;
import org.actionledger.language.Messages;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.ReadModel;

/**
 * Something in a campaign's record that people should see to.
 *
 * @param when EDTF
 * @param event its position
 */
public record WarningView(String when, String dateInWords, String title, List<String> because, String event) {

    /** The warnings of one campaign up to a day, oldest first. */
    public static List<WarningView> of(String key, ReadModel ledger, LocalDate on, Messages messages) {
        Story story = Story.of(key, ledger, List.of(), messages);
        return Stream.concat(
                        ledger.rows(TimelineEvent.class).under(key, TimelineEvent.WARNINGS).stream()
                                .map(story::tell)
                                .map(Entry.class::cast),
                        Unplaced.discrepancies(key, ledger, messages).stream())
                .filter(entry -> AsOn.happened(entry.when(), on))
                .sorted(Comparator.comparing(
                                (Entry entry) -> Edtf.parse(entry.when().date()))
                        .thenComparing(Entry::recordedAt)
                        .thenComparing(Entry::id))
                .map(entry -> new WarningView(
                        entry.when().date(),
                        messages.dates().said(entry.when().date()),
                        entry.title(),
                        entry.warnings(),
                        entry.first().position().toString()))
                .toList();
    }
}
