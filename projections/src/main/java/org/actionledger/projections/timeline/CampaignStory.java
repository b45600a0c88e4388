package org.actionledger.projections.timeline;

import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.events.Streams;
import org.actionledger.projections.fold.EventEnvelope;

/** Tells what the campaign itself did. */
final class CampaignStory {

    private CampaignStory() {}

    static void tell(CampaignEvent event, EventEnvelope envelope, Story story) {
        switch (event) {
            case CampaignLaunched launched ->
                story.bring(
                        Streams.campaign(launched.campaign()),
                        launched.title(),
                        EntryDraft.of(envelope, "CAMPAIGN_LAUNCHED", "launched", "Campaign began: " + launched.title())
                                .facts("Aim", launched.aims())
                                .fact("Background", launched.background())
                                .on(launched.when()));
            case MessagePublished message ->
                story.tell(EntryDraft.of(envelope, "MESSAGE", "message", headline(message))
                        .fact("Message", message.body())
                        .on(message.when()));
            case MeetingHeld meeting ->
                story.tell(EntryDraft.of(envelope, "MEETING", "meeting", meeting.title())
                        .fact("With", String.join("; ", meeting.with()))
                        .fact("Detail", meeting.detail())
                        .on(meeting.when()));
            case NextStepPlanned step ->
                story.bring(
                        Ref.step(step, step.step()),
                        step.what(),
                        EntryDraft.of(envelope, "NEXT_STEP", "next step", "Next step: " + step.what())
                                .fact("Detail", step.detail())
                                .on(step.when()));
            case NextStepDone done ->
                story.tell(EntryDraft.of(
                                envelope,
                                "NEXT_STEP_DONE",
                                "done",
                                "Done: " + story.nameOf(Ref.step(done, done.step()), "a next step"))
                        .fact("Outcome", done.outcome())
                        .on(done.when()));
            case NextStepDropped dropped ->
                story.tell(EntryDraft.of(
                                envelope,
                                "NEXT_STEP_DROPPED",
                                "dropped",
                                "Dropped: " + story.nameOf(Ref.step(dropped, dropped.step()), "a next step"))
                        .fact("Because", dropped.because())
                        .on(dropped.when()));
            // Shown with the entry that it is about.
            case DiscrepancyNoted _ -> {}
        }
    }

    private static String headline(MessagePublished message) {
        return message.office() == null
                ? "Message: " + message.headline()
                : "Message from " + message.office() + ": " + message.headline();
    }
}
