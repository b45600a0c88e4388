package org.actionledger.projections.timeline;

import java.util.List;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.PolicyEvent.PolicyRefused;
import org.actionledger.events.PolicyEvent.Reason;
import org.actionledger.projections.fold.Happening;

/** Tells of what should have followed from something recorded, and did not. */
final class PolicyStory {

    private PolicyStory() {}

    static void tell(PolicyEvent event, Happening happening, Story story) {
        switch (event) {
            case PolicyRefused refused -> story.warn(refused(refused, happening), reasons(refused));
        }
    }

    private static Entry refused(PolicyRefused refused, Happening happening) {
        return Telling.of(happening, "POLICY_REFUSED", "consequence", "Needs seeing to: " + what(refused.policy()))
                .fact("Follows from", refused.causedAt())
                .on(Telling.recorded(happening));
    }

    private static List<String> reasons(PolicyRefused refused) {
        return refused.reasons().stream().map(Reason::reason).toList();
    }

    private static String what(String policy) {
        return switch (policy) {
            case "WhenResultDeclaredThenSecureMandates" -> "a result could not be given its mandate";
            case "WhenActionStartedThenExerciseMandates" ->
                "a mandate could not be marked as used by action that started";
            default -> "what follows from an entry could not be recorded (" + policy + ")";
        };
    }
}
