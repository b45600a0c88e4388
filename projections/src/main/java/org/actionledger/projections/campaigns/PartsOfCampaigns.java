package org.actionledger.projections.campaigns;

import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.projections.fold.Changes;

/** Keeps the messages and next steps of a campaign. */
final class PartsOfCampaigns {

    private PartsOfCampaigns() {}

    static void apply(CampaignEvent event, String key, Changes<Part> parts) {
        switch (event) {
            case MessagePublished message ->
                parts.put(new Part.Message(
                        message.message().toString(),
                        key,
                        message.headline(),
                        message.body(),
                        message.office(),
                        message.when(),
                        message.sources()));
            case NextStepPlanned step ->
                parts.put(new Part.NextStep(
                        step.step().toString(),
                        key,
                        step.what(),
                        step.detail(),
                        step.when(),
                        null,
                        null,
                        null,
                        step.sources()));
            case NextStepDone done ->
                parts.change(
                        done.step().toString(), part -> ((Part.NextStep) part).doneOn(done.when(), done.outcome()));
            case NextStepDropped dropped ->
                parts.change(dropped.step().toString(), part -> ((Part.NextStep) part).droppedOn(dropped.when()));
            case CampaignLaunched _, MeetingHeld _, DiscrepancyNoted _ -> {}
        }
    }
}
