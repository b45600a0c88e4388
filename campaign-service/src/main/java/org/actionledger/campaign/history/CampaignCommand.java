package org.actionledger.campaign.history;

import java.util.Set;
import java.util.UUID;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.jspecify.annotations.Nullable;

/** What can be asked of a campaign: each carries the fact that it asks to have recorded. */
sealed interface CampaignCommand {

    CampaignEvent fact();

    default UUID campaign() {
        return fact().campaign();
    }

    /**
     * Begins the record of a campaign.
     *
     * @param registered those of the unions that are in the directory
     */
    record LaunchCampaign(CampaignLaunched fact, Set<UUID> registered) implements CampaignCommand {}

    /** What can be asked of it once it is launched. */
    sealed interface OnceLaunched extends CampaignCommand {}

    record PublishMessage(MessagePublished fact) implements OnceLaunched {}

    record RecordMeeting(MeetingHeld fact) implements OnceLaunched {}

    record PlanNextStep(NextStepPlanned fact) implements OnceLaunched {}

    record CompleteNextStep(NextStepDone fact) implements OnceLaunched {}

    record DropNextStep(NextStepDropped fact) implements OnceLaunched {}

    /**
     * Sets two sources that disagree beside one another.
     *
     * @param aboutKey what the stream that it is about is recorded under, a campaign's id or a union's; null where there is no such stream
     */
    record NoteDiscrepancy(DiscrepancyNoted fact, @Nullable String aboutKey) implements OnceLaunched {}
}
