package org.actionledger.projections.timeline;

import java.util.List;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.PolicyEvent.PolicyRefused;
import org.actionledger.events.PolicyEvent.Reason;

/** Tells of what should have followed from something recorded, and did not. */
final class PolicyStory {

    private PolicyStory() {}

    static Entry tell(PolicyEvent event, Happening happening) {
        return switch (event) {
            case PolicyRefused refused -> refused(refused, happening);
        };
    }

    private static Entry refused(PolicyRefused refused, Happening happening) {
        return EntryDraft.of(happening, "POLICY_REFUSED", "consequence", "Needs seeing to: " + what(refused.policy()))
                .fact("Follows from", refused.causedAt())
                .warn(reasons(refused))
                .on(EntryDraft.recorded(happening.envelope()));
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
