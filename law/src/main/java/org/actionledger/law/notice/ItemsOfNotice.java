package org.actionledger.law.notice;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Particulars;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;
import org.jspecify.annotations.Nullable;

/** What a notice has to contain by the day on which an employer receives it. */
final class ItemsOfNotice {

    private ItemsOfNotice() {}

    static Step listed(List<Step> items) {
        return Step.of("items").withAll("items", items);
    }

    /** @param notRecorded what to say where that day is not known */
    static Particulars of(
            StatuteBook book,
            Jurisdiction jurisdiction,
            Rule rule,
            Statutory<List<Step>> items,
            @Nullable LocalDate received,
            Step notRecorded) {
        OpeningDay trigger = OpeningDay.of(received, null);
        Step goesBy = received == null
                ? notRecorded
                : Step.of("items-of-notice.by-receipt").with("received", received);
        return Particulars.of(
                trigger.possible(items),
                "received",
                Explanation.of(
                                rule,
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("received", received),
                                goesBy)
                        .turningOn(book, trigger));
    }
}
