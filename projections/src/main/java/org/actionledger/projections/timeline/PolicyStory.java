package org.actionledger.projections.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.PolicyEvent.PolicyRefused;
import org.actionledger.events.PolicyEvent.Reason;
import org.actionledger.events.When;
import org.actionledger.projections.fold.Happening;

/** Tells of what should have followed from something recorded, and did not. */
final class PolicyStory {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private PolicyStory() {}

    static void tell(PolicyEvent event, Happening happening, Story story) {
        switch (event) {
            case PolicyRefused refused -> story.tell(refused(refused, happening));
        }
    }

    private static Entry refused(PolicyRefused refused, Happening happening) {
        LocalDate recorded = LocalDate.ofInstant(happening.recordedAt(), LONDON);
        return Telling.of(happening, "POLICY_REFUSED", "consequence", "Needs seeing to: " + what(refused.policy()))
                .facts("Because", refused.reasons().stream().map(Reason::reason).toList())
                .fact("Follows from", refused.causedAt())
                .on(When.on(recorded.toString()));
    }

    private static String what(String policy) {
        return switch (policy) {
            case "WhenResultDeclaredThenSecureMandates" -> "a result could not be given its mandate";
            case "WhenActionStartedThenExerciseMandates" -> "a mandate could not be marked as used by action that started";
            default -> "what follows from an entry could not be recorded (" + policy + ")";
        };
    }
}
