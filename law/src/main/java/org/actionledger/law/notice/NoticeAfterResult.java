package org.actionledger.law.notice;

import java.time.LocalDate;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

/**
 * Notice of action cannot come before the employer was told the result; both may come on one day.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/234A">1992 Act, section 234A(4)(a)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/118">1995 Order, article 118</a>
 */
final class NoticeAfterResult {

    private static final String TITLE =
            "An employer is told the result before it receives notice of action, or with it";

    static final Rule IN_BRITAIN = Rule.ofGreatBritain(
            "gb.notice-after-result",
            TITLE,
            "the day the employer receives the notice",
            Provision.ofAct1992("234A", "(4)(a)"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
            "ni.notice-after-result",
            TITLE,
            "the day the employer receives the notice",
            Provision.ofNorthernIrelandOrder1995("118", ""));

    private NoticeAfterResult() {}

    static Finding of(StatuteBook book, NoticeGiven notice) {
        Rule rule = notice.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND);
        LocalDate received = notice.received();
        LocalDate resultTold = notice.resultTold();
        Inputs inputs = notice.inputs();
        if (received == null || resultTold == null) {
            return Finding.of(
                    Outcome.UNKNOWN,
                    Explanation.of(
                                    rule,
                                    book,
                                    inputs,
                                    "This takes two days: when this employer was told the result, and when it received the notice.")
                            .turningOn(book, new OpeningDay.Unknown())
                            .lacking(inputs.absent("received", "resultTold")));
        }
        boolean inOrder = !received.isBefore(resultTold);
        String sentence = "The employer was told the result on %s and received the notice on %s%s."
                .formatted(
                        InWords.day(resultTold),
                        InWords.day(received),
                        inOrder ? "" : ", which is too early to count as notice");
        return Finding.of(
                inOrder ? Outcome.MET : Outcome.NOT_MET,
                Explanation.of(rule, book, inputs, sentence).turningOn(book, received));
    }
}
