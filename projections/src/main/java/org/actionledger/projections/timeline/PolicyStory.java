package org.actionledger.projections.timeline;

import java.util.List;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.PolicyEvent.PolicyRefused;
import org.actionledger.events.PolicyEvent.Reason;
import org.actionledger.projections.fold.EventEnvelope;

/** Tells of what should have followed from something recorded, and did not. */
final class PolicyStory {

    private PolicyStory() {}

    static void tell(PolicyEvent event, EventEnvelope envelope, Story story) {
        switch (event) {
            case PolicyRefused refused -> story.warn(refused(refused, envelope), reasons(refused));
        }
    }

    private static Entry refused(PolicyRefused refused, EventEnvelope envelope) {
        return EntryDraft.of(envelope, "POLICY_REFUSED", "consequence", "Needs seeing to: " + what(refused.policy()))
                .fact("Follows from", refused.causedAt())
                .on(EntryDraft.recorded(envelope));
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
