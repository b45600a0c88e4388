package org.actionledger.campaign.history;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/** What can be asked of a campaign. */
sealed interface CampaignCommand {

    UUID campaign();

    /**
     * Begins the record of a campaign.
     *
     * @param registered those of the unions that are in the directory
     */
    record LaunchCampaign(
            UUID campaign,
            String slug,
            String title,
            List<UUID> unions,
            Set<UUID> registered,
            List<String> aims,
            @Nullable String background,
            When when,
            List<Source> sources)
            implements CampaignCommand {}

    /** What can be asked of it once it is launched. */
    sealed interface OnceLaunched extends CampaignCommand {}

    record PublishMessage(
            UUID campaign,
            UUID message,
            String headline,
            String body,
            @Nullable String office,
            When when,
            List<Source> sources)
            implements OnceLaunched {}

    record RecordMeeting(
            UUID campaign,
            UUID meeting,
            String title,
            List<String> with,
            @Nullable String detail,
            When when,
            List<Source> sources)
            implements OnceLaunched {}

    record PlanNextStep(
            UUID campaign, UUID step, String what, @Nullable String detail, When when, List<Source> sources)
            implements OnceLaunched {}

    record CompleteNextStep(
            UUID campaign, UUID step, @Nullable String outcome, When when, List<Source> sources)
            implements OnceLaunched {}

    record DropNextStep(UUID campaign, UUID step, String because, When when, List<Source> sources)
            implements OnceLaunched {}

    /**
     * Sets two sources that disagree beside one another.
     *
     * @param aboutKey what the stream {@code about} is recorded under, a campaign's id or a union's; null where there is no such stream
     */
    record NoteDiscrepancy(
            UUID campaign,
            UUID discrepancy,
            String about,
            @Nullable String aboutKey,
            String fact,
            List<Claim> claims,
            String adopted,
            String because,
            List<Source> sources)
            implements OnceLaunched {}
}
