package org.actionledger.law.action;

import java.util.List;
import org.actionledger.law.Rule;

/** Every rule of this package. */
public final class RulesOfAction {

    private RulesOfAction() {}

    public static List<Rule> all() {
        return List.of(
                DismissalProtection.IN_BRITAIN,
                DismissalProtection.IN_NORTHERN_IRELAND,
                ComplaintToTribunal.RULE,
                Detriment.RULE,
                AgencyCover.IN_BRITAIN,
                AgencyCover.IN_NORTHERN_IRELAND,
                WelshAgencyCover.RULE,
                PicketSupervisor.RULE,
                MinimumServiceLevels.RULE,
                AnnualReturn.RULE);
    }
}
