package org.actionledger.campaign.mandate;

import java.util.UUID;
import org.actionledger.campaign.mandate.MandateCommand.ExerciseMandate;
import org.actionledger.campaign.policy.Policy;
import org.actionledger.campaign.policy.PolicySubmitter;
import org.actionledger.campaign.recorded.RecordedStreams;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.journal.RecordedEvent;
import org.springframework.stereotype.Component;

/** The start of action exercises the mandates that it was called under, each the first time only. */
@Component
final class WhenActionStartedThenExerciseMandates implements Policy<ActionStarted> {

    private final PolicySubmitter submitter;
    private final RecordedStreams streams;

    WhenActionStartedThenExerciseMandates(PolicySubmitter submitter, RecordedStreams streams) {
        this.submitter = submitter;
        this.streams = streams;
    }

    @Override
    public Class<ActionStarted> event() {
        return ActionStarted.class;
    }

    @Override
    public void follow(ActionStarted started, RecordedEvent recorded) {
        call(started).mandates().forEach(mandate -> exercise(mandate, started, recorded));
    }

    private ActionCalled call(ActionStarted started) {
        return streams.find(Streams.dispute(started.dispute())).stream()
                .flatMap(dispute -> dispute.every(ActionCalled.class))
                .filter(called -> called.action().equals(started.action()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("action " + started.action()
                        + " started, but its call is not" + " in the journal of the service that records calls"));
    }

    private void exercise(UUID mandate, ActionStarted started, RecordedEvent recorded) {
        submitter.submit(
                name(),
                recorded,
                Streams.mandate(mandate),
                // The day alone: there may be thousands of mandates, and the start has its words and sources.
                new ExerciseMandate(new MandateExercised(
                        mandate, started.action(), When.on(started.when().date()))));
    }
}
