package org.actionledger.projections.timeline;

import java.util.List;
import java.util.Map;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.PolicyEvent.PolicyRefused;
import org.actionledger.events.PolicyEvent.Reason;

/** Tells of what should have followed from something recorded, and did not. */
record PolicyStory(Story story) {

    Entry tell(PolicyEvent fact, TimelineEvent event) {
        return switch (fact) {
            case PolicyRefused refused ->
                story.entry(event, "POLICY_REFUSED", Map.of("what", what(refused.policy())))
                        .fact("follows-from", refused.causedAt())
                        .warn(reasons(refused))
                        .on(EntryDraft.recorded(event));
        };
    }

    private static List<String> reasons(PolicyRefused refused) {
        return refused.reasons().stream().map(Reason::reason).toList();
    }

    private String what(String policy) {
        String key = "policy-refused." + policy;
        return story.messages().has(key)
                ? story.messages().say(key)
                : story.messages().say("policy-refused", Map.of("policy", policy));
    }
}
