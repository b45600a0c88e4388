package org.actionledger.campaign.policy;

import java.util.Optional;
import org.actionledger.events.PolicyEvent;
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;

/** Keeps once what a policy could not do because of one event, however often it is given that event. */
final class RefusalDecider implements Decider<RecordRefusal, Optional<PolicyEvent>, PolicyEvent> {

    @Override
    public Optional<PolicyEvent> initial() {
        return Optional.empty();
    }

    @Override
    public Decision<PolicyEvent> decide(RecordRefusal command, Optional<PolicyEvent> kept) {
        return kept.isPresent() ? Decision.accept() : Decision.accept(command.fact());
    }

    @Override
    public Optional<PolicyEvent> evolve(Optional<PolicyEvent> kept, PolicyEvent event) {
        return Optional.of(event);
    }
}
