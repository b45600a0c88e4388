package org.actionledger.law.notice;

import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;

import java.time.LocalDate;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.Statutory;
import org.actionledger.law.notice.NoticePeriod.Days;

/**
 * Notice of action in Great Britain.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/234A">1992 Act, section 234A</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2016/15/section/8">Trade Union Act 2016, section 8</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/74">Employment Rights Act 2025, section 74</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2026/3/schedule/2">SI 2026/3, schedule 2, paragraph 10</a>
 */
final class NoticeOfActionInBritain {

    private static final Statutory<Days> DAYS = Statutory.originally(new Days(7, 7))
            .then(LocalDate.of(2017, MARCH, 1), new Days(14, 7))
            .then(LocalDate.of(2026, FEBRUARY, 18), new Days(10, 10));

    static final Rule RULE = Rule.ofGreatBritain("gb.notice-of-action", Provision.ofAct1992("234A", "(4)"))
            .citing(Provision.ofAct2016("8"), Provision.ofAct2025("74"), Provision.ofTransition2026("10"))
            .saying(DAYS, Days::says);

    static final NoticePeriod PERIOD = new NoticePeriod(RULE, DAYS);

    private NoticeOfActionInBritain() {}
}
