package org.actionledger.law.notice;

import java.time.LocalDate;
import org.actionledger.law.Deadline;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

/**
 * Each employer sees the voting paper before a ballot opens.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226A">1992 Act, section 226A</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/105">1995 Order, article 105</a>
 */
public final class SampleVotingPaper {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.sample-voting-paper", Provision.ofAct1992("226A", "(1)(b)"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.sample-voting-paper", Provision.ofNorthernIrelandOrder1995("105", ""))
            .unverified();

    private static final DaysBeforeOpening BEFORE_OPENING =
            new DaysBeforeOpening(3, "sample-voting-paper.counted", IN_BRITAIN, IN_NORTHERN_IRELAND);

    private SampleVotingPaper() {}

    /** The last day on which an employer can receive it for a ballot that opens on a given day. */
    public static Deadline latestReceipt(StatuteBook book, Jurisdiction jurisdiction, LocalDate opens) {
        return BEFORE_OPENING.latestReceipt(book, jurisdiction, opens);
    }
}
