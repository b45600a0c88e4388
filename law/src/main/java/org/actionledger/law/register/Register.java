package org.actionledger.law.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionledger.law.Rule;
import org.actionledger.law.action.RulesOfAction;
import org.actionledger.law.ballot.RulesOfBallots;
import org.actionledger.law.conduct.RulesOfConduct;
import org.actionledger.law.mandate.RulesOfMandates;
import org.actionledger.law.notice.RulesOfNotice;
import org.actionledger.law.plan.RulesOfPlanning;
import org.actionledger.law.result.RulesOfResults;

/** Every rule that an answer can be given under, in the order in which a dispute meets them. */
public final class Register {

    private static final List<Rule> RULES = Stream.of(
                    RulesOfConduct.all(),
                    RulesOfBallots.all(),
                    RulesOfMandates.all(),
                    RulesOfNotice.all(),
                    RulesOfResults.all(),
                    RulesOfAction.all(),
                    RulesOfPlanning.all())
            .flatMap(List::stream)
            .toList();

    private Register() {}

    public static List<Rule> rules() {
        return RULES;
    }

    public static Optional<Rule> rule(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
