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
import org.actionledger.projections.fold.Happening;

/** Keeps the messages and next steps of a campaign. */
final class PartsOfCampaigns {

    private PartsOfCampaigns() {}

    static void apply(CampaignEvent event, Happening happening, Changes<Part> parts) {
        switch (event) {
            case MessagePublished message ->
                parts.put(new Part.Message(
                        happening.key(),
                        message.message().toString(),
                        happening.id(),
                        message.headline(),
                        message.body(),
                        message.office(),
                        message.when(),
                        message.sources()));
            case NextStepPlanned step ->
                parts.put(new Part.NextStep(
                        happening.key(),
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

    private static void step(Changes<Part> parts, UUID step, UnaryOperator<Part.NextStep> change) {
        parts.change(Part.NextStep.id(step), part -> change.apply((Part.NextStep) part));
    }
}
