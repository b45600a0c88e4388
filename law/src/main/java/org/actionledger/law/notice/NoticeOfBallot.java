package org.actionledger.law.notice;

import java.time.LocalDate;
import org.actionledger.law.Deadline;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

/**
 * Each employer hears of a ballot before it opens.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226A">1992 Act, section 226A</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/105">1995 Order, article 105</a>
 */
public final class NoticeOfBallot {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.notice-of-ballot", Provision.ofAct1992("226A", "(1)(a)"));

    static final Rule IN_NORTHERN_IRELAND =
            Rule.ofNorthernIreland("ni.notice-of-ballot", Provision.ofNorthernIrelandOrder1995("105", ""));

    private static final DaysBeforeOpening BEFORE_OPENING =
            new DaysBeforeOpening(7, "notice-of-ballot.counted", IN_BRITAIN, IN_NORTHERN_IRELAND);

    private NoticeOfBallot() {}

    /** The last day on which an employer can receive notice of a ballot that opens on a given day. */
    public static Deadline latestReceipt(StatuteBook book, Jurisdiction jurisdiction, LocalDate opens) {
        return BEFORE_OPENING.latestReceipt(book, jurisdiction, opens);
    }
}
