package org.actionledger.ballot.result;

import java.util.List;
import java.util.Map;
import org.actionledger.events.Explanation;
import org.actionledger.events.Finding;
import org.actionledger.events.Step;
import org.jspecify.annotations.Nullable;

/** Conclusions of law as events keep them: in plain facts, so that nobody has to ask the law again to read them. */
public final class RecordedExplanation {

    private RecordedExplanation() {}

    static Finding finding(@Nullable String question, org.actionledger.law.Finding finding) {
        return new Finding(question, finding.outcome().name(), of(finding.explanation()));
    }

    /** The same, in the published language. */
    public static Explanation of(org.actionledger.law.Explanation law) {
        return new Explanation(
                law.rule().id(),
                law.rulesVersion(),
                Map.copyOf(law.inputs()),
                steps(law.steps()),
                law.provision().citation(),
                law.provision().uri().toString(),
                law.cases().stream()
                        .map(decided -> new Explanation.CourtCase(decided.id(), decided.decidedOn()))
                        .toList(),
                law.alternatives().stream()
                        .map(other -> new Explanation.Alternative(
                                other.standing().name(), step(other.reading()), other.day()))
                        .toList(),
                law.missing(),
                steps(law.unverified()));
    }

    /** One step of it. */
    public static Step step(org.actionledger.law.Step law) {
        return new Step(law.key(), law.facts());
    }

    private static List<Step> steps(List<org.actionledger.law.Step> law) {
        return law.stream().map(RecordedExplanation::step).toList();
    }
}
