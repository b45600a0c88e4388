package org.actionledger.law.notice;

import java.time.LocalDate;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * Notice of action cannot come before the employer was told the result; both may come on one day.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/234A">1992 Act, section 234A(4)(a)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/118">1995 Order, article 118</a>
 */
final class NoticeAfterResult {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.notice-after-result", Provision.ofAct1992("234A", "(4)(a)"));

    static final Rule IN_NORTHERN_IRELAND =
            Rule.ofNorthernIreland("ni.notice-after-result", Provision.ofNorthernIrelandOrder1995("118", ""));

    private NoticeAfterResult() {}

    static Finding of(StatuteBook book, NoticeGiven notice) {
        Rule rule = notice.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND);
        LocalDate received = notice.received();
        LocalDate resultTold = notice.resultTold();
        Inputs inputs = notice.inputs();
        if (received == null || resultTold == null) {
            return Finding.of(
                    Outcome.UNKNOWN,
                    Explanation.of(rule, book, inputs, Step.of("notice-after-result.takes-two-days"))
                            .turningOn(book, new OpeningDay.Unknown())
                            .lacking(inputs.absent("received", "resultTold")));
        }
        boolean inOrder = !received.isBefore(resultTold);
        Step order = Step.of(inOrder ? "notice-after-result.in-order" : "notice-after-result.too-early")
                .with("resultTold", resultTold)
                .with("received", received);
        return Finding.of(
                inOrder ? Outcome.MET : Outcome.NOT_MET,
                Explanation.of(rule, book, inputs, order).turningOn(book, received));
    }
}
