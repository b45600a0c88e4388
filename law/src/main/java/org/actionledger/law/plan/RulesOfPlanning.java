package org.actionledger.law.plan;

import java.util.List;
import org.actionledger.law.Rule;

/** Every rule of this package. */
public final class RulesOfPlanning {

    private RulesOfPlanning() {}

    public static List<Rule> all() {
        return List.of(
                Reballot.RULE,
                EarliestAction.RULE,
                PlannedDays.COVERED_BY_NOTICE,
                PlannedDays.COVERED_BY_NOTICE_IN_NORTHERN_IRELAND);
    }
}
