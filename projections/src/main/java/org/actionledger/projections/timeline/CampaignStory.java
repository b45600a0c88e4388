package org.actionledger.projections.timeline;

import java.util.Map;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;

/** Tells what the campaign itself did. */
record CampaignStory(Story story) {

    Entry tell(CampaignEvent fact, TimelineEvent event) {
        return switch (fact) {
            case CampaignLaunched launched ->
                story.entry(event, "CAMPAIGN_LAUNCHED", Map.of("title", launched.title()))
                        .facts("aim", launched.aims())
                        .fact("background", launched.background())
                        .on(launched.when());
            case MessagePublished message ->
                story.entry(event, "MESSAGE", headline(message))
                        .fact("message", message.body())
                        .on(message.when());
            case MeetingHeld meeting ->
                story.entry(event, "MEETING", meeting.title())
                        .fact("with", String.join("; ", meeting.with()))
                        .fact("detail", meeting.detail())
                        .on(meeting.when());
            case NextStepPlanned step ->
                story.entry(event, "NEXT_STEP", Map.of("what", step.what()))
                        .fact("detail", step.detail())
                        .on(step.when());
            case NextStepDone done ->
                story.entry(
                                event,
                                "NEXT_STEP_DONE",
                                Map.of("what", story.nameOf(Ref.step(done, done.step()), "thing.next-step")))
                        .fact("outcome", done.outcome())
                        .on(done.when());
            case NextStepDropped dropped ->
                story.entry(
                                event,
                                "NEXT_STEP_DROPPED",
                                Map.of("what", story.nameOf(Ref.step(dropped, dropped.step()), "thing.next-step")))
                        .fact("because", dropped.because())
                        .on(dropped.when());
            case DiscrepancyNoted noted -> throw new IllegalStateException("shown with what it is about: " + noted);
        };
    }

    private String headline(MessagePublished message) {
        return message.office() == null
                ? story.messages().say("timeline.MESSAGE", Map.of("headline", message.headline()))
                : story.messages()
                        .say(
                                "timeline.message-from",
                                Map.of("office", message.office(), "headline", message.headline()));
    }
}
