package org.actionledger.projections.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.language.Messages;
import org.actionledger.projections.ballots.BallotState;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.mandates.MandateState;
import org.actionledger.projections.timeline.WarningView;
import org.actionledger.projections.unions.UnionName;
import org.jspecify.annotations.Nullable;

/**
 * Where a campaign stands on a day.
 *
 * @param warnings what people should see to: what the record does not fit, or what could not be done
 * @param whereAreWeNow one paragraph, computed from the facts below it
 * @param resultsAwaited ballots that have closed and have no result yet
 * @param liveMandates the first hundred of them, as they came
 * @param liveMandatesInAll how many there are
 */
public record CampaignStatus(
        UUID id,
        String slug,
        String title,
        List<UnionName> unions,
        List<String> aims,
        @Nullable String background,
        When when,
        LocalDate on,
        List<WarningView> warnings,
        String whereAreWeNow,
        List<BallotInBrief> openBallots,
        List<BallotInBrief> resultsAwaited,
        List<MandateInBrief> liveMandates,
        int liveMandatesInAll,
        List<ActionUnderWay> actionUnderWay,
        List<OfferInBrief> offersOnTheTable,
        List<NextDate> nextDates,
        WinsInBrief wins,
        List<NextStepView> nextSteps,
        List<MessageView> messages,
        List<Source> sources) {

    public static CampaignStatus of(Campaign campaign, ReadModel ledger, LocalDate on, Messages messages) {
        return new CampaignStatusReader(campaign, ledger, on, messages).status();
    }

    public record BallotInBrief(
            UUID id,
            String title,
            String type,
            BallotState state,
            @Nullable When closes) {}

    /**
     * A mandate that may be used, or begun to be used.
     *
     * @param lastDay or, where {@code startBy}, the day by which action must begin
     * @param exercised first day of action under it, or null
     */
    public record MandateInBrief(
            UUID id,
            UUID ballot,
            String question,
            String constituency,
            MandateState state,
            @Nullable LocalDate lastDay,
            boolean startBy,
            @Nullable Integer daysLeft,
            @Nullable String exercised) {}

    public record ActionUnderWay(String id, String kind, When since, List<LocalDate> days, List<String> instructions) {}

    public record OfferInBrief(String id, int version, String title, String from, When when) {}

    /** What comes next, on a day or in a time that is still to come. */
    public record NextDate(String date, String dateInWords, String what) {}

    /**
     * Wins and promises counted.
     *
     * @param overdue their day has gone by and they are not known to be kept
     */
    public record WinsInBrief(int secured, int promises, int delivered, int overdue) {}

    /**
     * A next step.
     *
     * @param state {@code PLANNED}, {@code DONE} or {@code DROPPED}
     */
    public record NextStepView(
            String id,
            String what,
            @Nullable String detail,
            When when,
            String state,
            @Nullable String outcome,
            List<Source> sources) {}

    public record MessageView(
            String id,
            String headline,
            String body,
            @Nullable String office,
            When when,
            List<Source> sources) {}
}
