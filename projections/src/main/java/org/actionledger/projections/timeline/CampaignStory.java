package org.actionledger.projections.timeline;

import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;

/** Tells what the campaign itself did. */
final class CampaignStory {

    private CampaignStory() {}

    static Entry tell(CampaignEvent event, Happening happening, Story story) {
        return switch (event) {
            case CampaignLaunched launched ->
                EntryDraft.of(happening, "CAMPAIGN_LAUNCHED", "launched", "Campaign began: " + launched.title())
                        .facts("Aim", launched.aims())
                        .fact("Background", launched.background())
                        .on(launched.when());
            case MessagePublished message ->
                EntryDraft.of(happening, "MESSAGE", "message", headline(message))
                        .fact("Message", message.body())
                        .on(message.when());
            case MeetingHeld meeting ->
                EntryDraft.of(happening, "MEETING", "meeting", meeting.title())
                        .fact("With", String.join("; ", meeting.with()))
                        .fact("Detail", meeting.detail())
                        .on(meeting.when());
            case NextStepPlanned step ->
                EntryDraft.of(happening, "NEXT_STEP", "next step", "Next step: " + step.what())
                        .fact("Detail", step.detail())
                        .on(step.when());
            case NextStepDone done ->
                EntryDraft.of(
                                happening,
                                "NEXT_STEP_DONE",
                                "done",
                                "Done: " + story.nameOf(Ref.step(done, done.step()), "a next step"))
                        .fact("Outcome", done.outcome())
                        .on(done.when());
            case NextStepDropped dropped ->
                EntryDraft.of(
                                happening,
                                "NEXT_STEP_DROPPED",
                                "dropped",
                                "Dropped: " + story.nameOf(Ref.step(dropped, dropped.step()), "a next step"))
                        .fact("Because", dropped.because())
                        .on(dropped.when());
            case DiscrepancyNoted noted -> throw new IllegalStateException("shown with what it is about: " + noted);
        };
    }

    private static String headline(MessagePublished message) {
        return message.office() == null
                ? "Message: " + message.headline()
                : "Message from " + message.office() + ": " + message.headline();
    }
}
