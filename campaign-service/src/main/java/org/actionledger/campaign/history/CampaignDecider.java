package org.actionledger.campaign.history;

import static org.actionledger.journal.decide.Decision.accept;
import static org.actionledger.journal.decide.Decision.refuse;
import static org.actionledger.journal.decide.Decision.refuseOfNothing;

import java.util.Map;
import org.actionledger.campaign.history.Campaign.Launched;
import org.actionledger.campaign.history.Campaign.NotLaunched;
import org.actionledger.campaign.history.Campaign.Step;
import org.actionledger.campaign.history.CampaignCommand.CompleteNextStep;
import org.actionledger.campaign.history.CampaignCommand.DropNextStep;
import org.actionledger.campaign.history.CampaignCommand.LaunchCampaign;
import org.actionledger.campaign.history.CampaignCommand.NoteDiscrepancy;
import org.actionledger.campaign.history.CampaignCommand.OnceLaunched;
import org.actionledger.campaign.history.CampaignCommand.PlanNextStep;
import org.actionledger.campaign.history.CampaignCommand.PublishMessage;
import org.actionledger.campaign.history.CampaignCommand.RecordMeeting;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;
import org.jspecify.annotations.Nullable;

/** Keeps a campaign's own story from its launch on. */
final class CampaignDecider implements Decider<CampaignCommand, Campaign, CampaignEvent> {

    @Override
    public Campaign initial() {
        return new NotLaunched();
    }

    @Override
    public Decision<CampaignEvent> decide(CampaignCommand command, Campaign campaign) {
        return switch (command) {
            case LaunchCampaign launch -> launch(launch, campaign);
            case OnceLaunched next ->
                switch (campaign) {
                    case NotLaunched _ ->
                        refuseOfNothing(
                                "campaign-is-launched", "no campaign is recorded under this id: launch it first");
                    case Launched launched -> add(next, launched);
                };
        };
    }

    private static Decision<CampaignEvent> launch(LaunchCampaign launch, Campaign campaign) {
        return switch (campaign) {
            case NotLaunched _ -> Launch.decide(launch);
            case Launched launched ->
                refuse(
                        "campaign-is-new",
                        "the slug " + launch.fact().slug() + " is taken by the campaign \"" + launched.title()
                                + "\": record on that one, or choose another slug");
        };
    }

    private static Decision<CampaignEvent> add(OnceLaunched command, Launched campaign) {
        return switch (command) {
            case PublishMessage _, RecordMeeting _, PlanNextStep _ -> accept(command.fact());
            case CompleteNextStep done ->
                whilePlanned(campaign.steps().get(done.fact().step()), done.fact());
            case DropNextStep drop ->
                whilePlanned(campaign.steps().get(drop.fact().step()), drop.fact());
            case NoteDiscrepancy note -> Discrepancy.decide(note);
        };
    }

    private static Decision<CampaignEvent> whilePlanned(@Nullable Step step, CampaignEvent event) {
        return switch (step) {
            case null ->
                refuseOfNothing("step-is-planned", "this campaign has no next step under this id: plan it first");
            case PLANNED -> accept(event);
            case DONE -> refuse("step-is-open", "this next step was recorded as done already");
            case DROPPED ->
                refuse("step-is-open", "this next step was recorded as dropped: plan it again if it is on after all");
        };
    }

    @Override
    public Campaign evolve(Campaign campaign, CampaignEvent event) {
        return switch (event) {
            case CampaignLaunched launched -> new Launched(launched.title(), Map.of());
            case NextStepPlanned planned -> launched(campaign, event).with(planned.step(), Step.PLANNED);
            case NextStepDone done -> launched(campaign, event).with(done.step(), Step.DONE);
            case NextStepDropped dropped -> launched(campaign, event).with(dropped.step(), Step.DROPPED);
            case MessagePublished _, MeetingHeld _, DiscrepancyNoted _ -> launched(campaign, event);
        };
    }

    private static Launched launched(Campaign campaign, CampaignEvent event) {
        return switch (campaign) {
            case NotLaunched _ ->
                throw new IllegalStateException("campaign " + event.campaign() + " does not begin with its launch");
            case Launched launched -> launched;
        };
    }
}
