package org.actionledger.law.mandate;

import java.util.List;
import org.actionledger.law.Rule;

/** Every rule of this package. */
public final class RulesOfMandates {

    private RulesOfMandates() {}

    public static List<Rule> all() {
        return List.of(TermInBritain.RULE, TermInNorthernIreland.RULE);
    }
}
