package org.actionledger.law.mandate;

import java.util.List;
import org.actionledger.law.Rule;

/** Every rule of this package. */
public final class RulesOfMandates {

    private RulesOfMandates() {}

    public static List<Rule> all() {
        return List.of(
                CallNotBeforeBallotDay.IN_BRITAIN,
                CallNotBeforeBallotDay.IN_NORTHERN_IRELAND,
                CallBySpecifiedPerson.IN_BRITAIN,
                CallBySpecifiedPerson.IN_NORTHERN_IRELAND,
                TermInBritain.RULE,
                TermInNorthernIreland.RULE,
                DaysDisregarded.IN_BRITAIN,
                DaysDisregarded.IN_NORTHERN_IRELAND);
    }
}
