package org.actionledger.law.notice;

import java.time.LocalDate;
import org.actionledger.law.Deadline;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * Something that an employer must receive so many calendar days before a ballot opens.
 *
 * @param key what is said of it
 */
record DaysBeforeOpening(int days, String key, Rule inBritain, Rule inNorthernIreland) {

    Deadline latestReceipt(StatuteBook book, Jurisdiction jurisdiction, LocalDate opens) {
        Rule rule = jurisdiction.lawOf(inBritain, inNorthernIreland);
        LocalDate latest = opens.minusDays(days);
        Step counted = Step.of(key).with("days", days).with("opens", opens).with("latest", latest);
        return new Deadline(
                latest,
                Explanation.of(
                                rule,
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("opens", opens),
                                counted)
                        .turningOn(book, latest));
    }
}
