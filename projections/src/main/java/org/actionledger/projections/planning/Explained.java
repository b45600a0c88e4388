package org.actionledger.projections.planning;

import java.util.List;
import org.actionledger.events.Explanation;
import org.actionledger.events.Step;

/** Has the law explain itself as it does in what is on record, so that readers find one form in all views. */
final class Explained {

    private Explained() {}

    static Explanation of(org.actionledger.law.Explanation why) {
        return new Explanation(
                why.rule().id(),
                why.rulesVersion(),
                why.inputs(),
                steps(why.steps()),
                why.provision().citation(),
                why.provision().uri().toString(),
                why.cases().stream()
                        .map(decided -> new Explanation.CourtCase(decided.id(), decided.decidedOn()))
                        .toList(),
                why.alternatives().stream()
                        .map(other -> new Explanation.Alternative(
                                other.standing().name(), step(other.reading()), other.day()))
                        .toList(),
                why.missing(),
                steps(why.unverified()));
    }

    private static List<Step> steps(List<org.actionledger.law.Step> law) {
        return law.stream().map(Explained::step).toList();
    }

    private static Step step(org.actionledger.law.Step law) {
        return new Step(law.key(), law.facts());
    }
}
