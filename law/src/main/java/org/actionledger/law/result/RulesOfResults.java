package org.actionledger.law.result;

import java.util.List;
import org.actionledger.law.Rule;

/** Every rule of this package. */
public final class RulesOfResults {

    private RulesOfResults() {}

    public static List<Rule> all() {
        return List.of(
                ResultToldToVoters.IN_BRITAIN,
                ResultToldToVoters.IN_NORTHERN_IRELAND,
                ResultToldToEmployer.IN_BRITAIN,
                ResultToldToEmployer.IN_NORTHERN_IRELAND,
                Scrutineer.IN_BRITAIN,
                Scrutineer.IN_NORTHERN_IRELAND,
                ScrutineersReport.IN_BRITAIN,
                ScrutineersReport.IN_NORTHERN_IRELAND,
                CopiesOfReport.IN_BRITAIN,
                CopiesOfReport.IN_NORTHERN_IRELAND);
    }
}
