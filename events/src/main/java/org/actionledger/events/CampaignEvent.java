package org.actionledger.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a campaign: the story that a union, or several together, set out to win. */
public sealed interface CampaignEvent extends LedgerEvent {

    UUID campaign();

    /** What becomes of a next step that was planned. */
    sealed interface OnNextStep extends CampaignEvent {

        UUID step();
    }

    record CampaignLaunched(
            UUID campaign,
            @Longest(Longest.TITLE) String slug,
            @Longest(Longest.TITLE) String title,
            List<UUID> unions,
            List<String> aims,
            @Longest(Longest.LONG_TEXT) @Nullable String background,
            When when,
            List<Source> sources)
            implements CampaignEvent {}

    /** Words from an office of the union to its members. */
    record MessagePublished(
            UUID campaign,
            UUID message,
            @Longest(Longest.TITLE) String headline,
            @Longest(Longest.LONG_TEXT) String body,
            @Nullable String office,
            When when,
            List<Source> sources)
            implements CampaignEvent {}

    record MeetingHeld(
            UUID campaign,
            UUID meeting,
            @Longest(Longest.TITLE) String title,
            List<String> with,
            @Longest(Longest.LONG_TEXT) @Nullable String detail,
            When when,
            List<Source> sources)
            implements CampaignEvent {}

    record NextStepPlanned(
            UUID campaign,
            UUID step,
            String what,
            @Longest(Longest.LONG_TEXT) @Nullable String detail,
            When when,
            List<Source> sources)
            implements CampaignEvent {}

    record NextStepDone(UUID campaign, UUID step, @Nullable String outcome, When when, List<Source> sources)
            implements OnNextStep {}

    record NextStepDropped(UUID campaign, UUID step, String because, When when, List<Source> sources)
            implements OnNextStep {}

    /**
     * Sources disagree on a fact.
     *
     * @param about where the fact is recorded
     * @param fact what people call it, e.g. "the day on which the ballot opened"
     */
    record DiscrepancyNoted(
            UUID campaign,
            UUID discrepancy,
            FactReference about,
            String fact,
            List<Claim> claims,
            String adopted,
            String because,
            List<Source> sources)
            implements CampaignEvent {}

    /** What one source says of the fact that sources disagree on. */
    record Claim(String value, List<Source> sources) {}
}
