package org.actionledger.law.notice;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Particulars;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.jspecify.annotations.Nullable;

/** What a notice has to contain by the day on which an employer receives it. */
final class ItemsOfNotice {

    static final String TURNS_ON = "the day the employer receives the notice";

    private ItemsOfNotice() {}

    /** @param notRecorded what to say where that day is not known */
    static Particulars of(
            StatuteBook book,
            Jurisdiction jurisdiction,
            Rule rule,
            Statutory<List<String>> items,
            @Nullable LocalDate received,
            String notRecorded) {
        OpeningDay trigger = OpeningDay.of(received, null);
        String sentence = received == null
                ? notRecorded
                : "What a notice has to say goes by the day the employer receives it, %s."
                        .formatted(InWords.day(received));
        return Particulars.of(
                trigger.possible(items),
                "received",
                Explanation.of(
                                rule,
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("received", received),
                                sentence)
                        .turningOn(book, trigger));
    }
}
