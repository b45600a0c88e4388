package org.actionledger.law.notice;

import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.Statutory;
import org.actionledger.law.notice.NoticePeriod.Days;

/**
 * Notice of action in Northern Ireland, which neither changed in 2017 nor in 2026.
 *
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/118">1995 Order, article 118</a>
 */
final class NoticeOfActionInNorthernIreland {

    static final Rule RULE =
            Rule.ofNorthernIreland("ni.notice-of-action", Provision.ofNorthernIrelandOrder1995("118", ""));

    static final NoticePeriod PERIOD = new NoticePeriod(RULE, Statutory.originally(new Days(7, 7)));

    private NoticeOfActionInNorthernIreland() {}
}
