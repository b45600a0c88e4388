package org.actionledger.law.notice;

import java.time.LocalDate;
import org.actionledger.law.Deadline;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

/**
 * Something that an employer must receive so many calendar days before a ballot opens.
 *
 * @param what it is, to begin a sentence
 */
record DaysBeforeOpening(int days, String what, Rule inBritain, Rule inNorthernIreland) {

    Deadline latestReceipt(StatuteBook book, Jurisdiction jurisdiction, LocalDate opens) {
        Rule rule = jurisdiction.lawOf(inBritain, inNorthernIreland);
        LocalDate latest = opens.minusDays(days);
        String sentence =
                "%s must arrive by the day that is %d days before the ballot opens on %s, weekends and holidays counted: by %s."
                        .formatted(what, days, InWords.day(opens), InWords.day(latest));
        return new Deadline(
                latest,
                Explanation.of(
                                rule,
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("opens", opens),
                                sentence)
                        .turningOn(book, latest));
    }
}
