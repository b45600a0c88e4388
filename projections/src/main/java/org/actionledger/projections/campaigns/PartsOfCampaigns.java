package org.actionledger.projections.campaigns;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;

/** Keeps the messages and next steps of a campaign. */
final class PartsOfCampaigns {

    private PartsOfCampaigns() {}

    static void apply(EventEnvelope<CampaignEvent> envelope, Changes<CampaignPart> parts) {
        switch (envelope.event()) {
            case MessagePublished message -> parts.put(new CampaignPart.Message(envelope.of(message)));
            case NextStepPlanned step -> parts.put(new CampaignPart.NextStep(envelope.of(step), null, null));
            case NextStepDone done ->
                step(parts, done.step(), step -> new CampaignPart.NextStep(step.begun(), envelope.of(done), null));
            case NextStepDropped dropped ->
                step(
                        parts,
                        dropped.step(),
                        step -> new CampaignPart.NextStep(step.begun(), null, envelope.of(dropped)));
            case CampaignLaunched _, MeetingHeld _, DiscrepancyNoted _ -> {}
        }
    }

    private static void step(Changes<CampaignPart> parts, UUID step, UnaryOperator<CampaignPart.NextStep> change) {
        parts.change(CampaignPart.NextStep.id(step), part -> change.apply((CampaignPart.NextStep) part));
    }
}
