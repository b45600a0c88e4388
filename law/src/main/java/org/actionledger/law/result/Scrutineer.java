package org.actionledger.law.result;

import java.time.LocalDate;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Provision;
import org.actionledger.law.Requirement;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;
import org.jspecify.annotations.Nullable;

/**
 * A ballot of more than fifty has an independent scrutineer.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226C">1992 Act, section 226C</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/107">1995 Order, article 107</a>
 */
public final class Scrutineer {

    private static final int NEEDED_ABOVE = 50;
    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.scrutineer", Provision.ofAct1992("226C", ""));
    static final Rule IN_NORTHERN_IRELAND =
            Rule.ofNorthernIreland("ni.scrutineer", Provision.ofNorthernIrelandOrder1995("107", ""));

    private Scrutineer() {}

    public static Requirement needed(StatuteBook book, Jurisdiction jurisdiction, @Nullable Integer entitled) {
        return needed(book, jurisdiction, entitled, null);
    }

    /**
     * Whether a ballot needs one.
     *
     * @param entitled in all workplaces together, where each has a ballot of its own
     * @param ballotDay last day of voting, to which the text of the Act is linked
     */
    public static Requirement needed(
            StatuteBook book, Jurisdiction jurisdiction, @Nullable Integer entitled, @Nullable LocalDate ballotDay) {
        Inputs inputs = Inputs.of("jurisdiction", jurisdiction)
                .and("entitled", entitled)
                .and("ballotDay", ballotDay);
        Step above = entitled == null
                ? Step.of("scrutineer.entitled-not-recorded")
                : Step.of("scrutineer.entitled").with("entitled", entitled);
        return new Requirement(
                entitled == null ? Answer.UNKNOWN : Answer.of(entitled > NEEDED_ABOVE),
                Explanation.of(
                                jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                inputs,
                                above.with("neededAbove", NEEDED_ABOVE))
                        .turningOn(book, OpeningDay.of(ballotDay, null))
                        .lacking(inputs.absent("entitled")));
    }
}
