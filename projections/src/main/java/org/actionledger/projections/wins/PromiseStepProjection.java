package org.actionledger.projections.wins;

import java.util.UUID;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.WinEvent;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.PromiseProgressed;
import org.actionledger.events.WinEvent.PromiseWithdrawn;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.Projection;
import org.actionledger.projections.wins.PromiseStep.Step;
import org.springframework.stereotype.Component;

/** Keeps what became of promises. */
@Component
public final class PromiseStepProjection implements Projection<PromiseStep> {

    @Override
    public String table() {
        return "promise_step";
    }

    @Override
    public Class<PromiseStep> row() {
        return PromiseStep.class;
    }

    @Override
    public void apply(EventEnvelope envelope, Changes<PromiseStep> rows) {
        switch (envelope.event()) {
            case PromiseProgressed next ->
                rows.put(row(
                        envelope,
                        next,
                        next.promise(),
                        new Step(PromiseState.PART_DELIVERED, next.note(), next.when(), next.sources())));
            case PromiseDelivered next ->
                rows.put(row(
                        envelope,
                        next,
                        next.promise(),
                        new Step(PromiseState.DELIVERED, next.note(), next.when(), next.sources())));
            case PromiseMissed next ->
                rows.put(row(
                        envelope,
                        next,
                        next.promise(),
                        new Step(PromiseState.MISSED, next.note(), next.when(), next.sources())));
            case PromiseWithdrawn next ->
                rows.put(row(
                        envelope,
                        next,
                        next.promise(),
                        new Step(PromiseState.WITHDRAWN, next.because(), next.when(), next.sources())));
            case WinSecured _, PromiseMade _ -> {}
            case BallotEvent _, CampaignEvent _, DisputeEvent _, MandateEvent _, PolicyEvent _, UnionEvent _ -> {}
        }
    }

    private static PromiseStep row(EventEnvelope envelope, WinEvent event, UUID promise, Step step) {
        return new PromiseStep(envelope.key(), event.win(), promise, envelope.id(), step, envelope.position());
    }
}
