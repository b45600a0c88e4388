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

    static void apply(CampaignEvent event, EventEnvelope envelope, Changes<CampaignPart> parts) {
        switch (event) {
            case MessagePublished message ->
                parts.put(new CampaignPart.Message(
                        envelope.key(),
                        message.message().toString(),
                        envelope.id(),
                        message.headline(),
                        message.body(),
                        message.office(),
                        message.when(),
                        message.sources()));
            case NextStepPlanned step ->
                parts.put(new CampaignPart.NextStep(
                        envelope.key(),
                        step.step().toString(),
                        step.what(),
                        step.detail(),
                        step.when(),
                        null,
                        null,
                        null,
                        step.sources()));
            case NextStepDone done -> step(parts, done.step(), step -> step.doneOn(done.when(), done.outcome()));
            case NextStepDropped dropped -> step(parts, dropped.step(), step -> step.droppedOn(dropped.when()));
            case CampaignLaunched _, MeetingHeld _, DiscrepancyNoted _ -> {}
        }
    }

    private static void step(Changes<CampaignPart> parts, UUID step, UnaryOperator<CampaignPart.NextStep> change) {
        parts.change(CampaignPart.NextStep.id(step), part -> change.apply((CampaignPart.NextStep) part));
    }
}
