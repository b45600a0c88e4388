package org.actionledger.projections.planning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import org.actionledger.events.Explanation;
import org.actionledger.events.MandateTerm;
import org.actionledger.language.Messages;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.plan.Gap;
import org.actionledger.law.plan.Reballot;
import org.actionledger.law.plan.ReballotPlan;
import org.actionledger.projections.mandates.Mandate;
import org.actionledger.projections.mandates.MandateState;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done by when, so that action can go on when a mandate has ended.
 *
 * @param lastDay of the mandate, or the day by which action under it has to begin
 * @param days null where there is no such day to plan back from
 * @param noPlan why there are no days
 */
record MandatePlan(
        UUID mandate,
        MandateState state,
        @Nullable LocalDate lastDay,
        int votingDays,
        int countDays,
        String rulesVersion,
        @JsonUnwrapped @Nullable Days days,
        @Nullable String noPlan) {

    /**
     * The days to keep.
     *
     * @param lastDayForNotice to receive notice of action on the old mandate's last day
     * @param lastDayToOpen to open the new ballot without leaving a day uncovered
     * @param lastDayForBallotNotice to receive notice of a ballot that opens then
     * @param lastDayForSamplePaper to receive a sample of its voting paper
     * @param opens the day that {@code uncoveredDays} is reckoned for
     * @param uncoveredDays between the old mandate's last day and the first day of action under the new one
     * @param explanations by the names of the days
     */
    record Days(
            LocalDate lastDayForNotice,
            LocalDate lastDayToOpen,
            LocalDate lastDayForBallotNotice,
            LocalDate lastDayForSamplePaper,
            LocalDate opens,
            int uncoveredDays,
            SequencedMap<String, Explanation> explanations) {

        static Days of(Reballot reballot, @Nullable LocalDate chosen, LocalDate today, StatuteBook book) {
            ReballotPlan plan = reballot.plan(book);
            LocalDate openBy = plan.openBy().day();
            LocalDate opens = chosen != null ? chosen : openBy.isBefore(today) ? today : openBy;
            Gap gap = reballot.gap(book, opens);
            SequencedMap<String, Explanation> explanations = new LinkedHashMap<>();
            explanations.put("lastDayForNotice", Explained.of(plan.lastNotice().explanation()));
            explanations.put("lastDayToOpen", Explained.of(plan.openBy().explanation()));
            explanations.put(
                    "lastDayForBallotNotice", Explained.of(plan.ballotNoticeBy().explanation()));
            explanations.put(
                    "lastDayForSamplePaper", Explained.of(plan.samplePaperBy().explanation()));
            explanations.put("uncoveredDays", Explained.of(gap.explanation()));
            return new Days(
                    plan.lastNotice().day(),
                    openBy,
                    plan.ballotNoticeBy().day(),
                    plan.samplePaperBy().day(),
                    opens,
                    gap.days(),
                    explanations);
        }
    }

    static MandatePlan of(
            Mandate mandate, BallotSchedule schedule, LocalDate today, StatuteBook book, Messages messages) {
        MandateState state = MandateState.on(today, mandate.group());
        MandateTerm term = mandate.fact().term();
        if (term == null) {
            return without(mandate, state, schedule, book, messages.say("no-plan.unknown"));
        }
        if (state == MandateState.SET_ASIDE) {
            return without(mandate, state, schedule, book, messages.say("no-plan.set-aside"));
        }
        if (term.kind().equals("START_BY") && state == MandateState.EXERCISED) {
            return without(mandate, state, schedule, book, messages.say("no-plan.began-in-time"));
        }
        Reballot reballot = new Reballot(
                Jurisdiction.valueOf(mandate.fact().jurisdiction()),
                term.day(),
                schedule.votingDays(),
                schedule.countDays());
        return new MandatePlan(
                mandate.fact().mandate(),
                state,
                term.day(),
                schedule.votingDays(),
                schedule.countDays(),
                book.version(),
                Days.of(reballot, schedule.opens(), today, book),
                null);
    }

    private static MandatePlan without(
            Mandate mandate, MandateState state, BallotSchedule schedule, StatuteBook book, String why) {
        return new MandatePlan(
                mandate.fact().mandate(),
                state,
                null,
                schedule.votingDays(),
                schedule.countDays(),
                book.version(),
                null,
                why);
    }
}
