package org.actionledger.law.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.actionledger.law.Deadline;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;
import org.actionledger.law.notice.NoticeOfAction;
import org.actionledger.law.notice.NoticeOfBallot;
import org.actionledger.law.notice.SampleVotingPaper;

/**
 * A ballot that is to take over from a mandate, planned backwards from the mandate's last day.
 *
 * <p>The new ballot needs notices of its own, and the employer must know its result before it can receive them. So the gap is closed by the
 * day of notice and not by the day of the ballot.
 *
 * @param lastDay of the mandate that it takes over from
 * @param votingDays from the opening day to the last day of voting
 * @param countDays from the last day of voting to the day when employers know the result and receive notice
 */
public record Reballot(Jurisdiction jurisdiction, LocalDate lastDay, int votingDays, int countDays) {

    static final Rule RULE = new Rule("plan.reballot", Provision.ofAct1992("234A", ""));

    public Reballot {
        if (votingDays < 0 || countDays < 0) {
            throw new IllegalArgumentException("voting and counting take no negative time");
        }
    }

    /** The last day to open it without leaving a day uncovered. */
    public Deadline openBy(StatuteBook book) {
        LocalDate uncovered = lastDay.plusDays(1);
        NoticeOfAction.LatestReceipt latest = NoticeOfAction.latestReceipt(book, jurisdiction, uncovered, false);
        LocalDate noticeBy = latest.day();
        LocalDate closeBy = noticeBy.minusDays(countDays);
        LocalDate openBy = closeBy.minusDays(votingDays);
        Step opensBy = Step.of("plan.reballot.opens-by")
                .with("noticeBy", noticeBy)
                .with("closeBy", closeBy)
                .with("countDays", countDays)
                .with("openBy", openBy)
                .with("votingDays", votingDays);
        return new Deadline(
                openBy,
                Explanation.of(
                                RULE,
                                book,
                                inputs(),
                                Step.of("plan.reballot.first-day-uncovered").with("day", uncovered),
                                opensBy)
                        .turningOn(book, noticeBy)
                        .restingOn(latest.explanation()));
    }

    /** All the days to keep for a ballot that opens on the last day without a gap. */
    public ReballotPlan plan(StatuteBook book) {
        NoticeOfAction.LatestReceipt lastNotice = NoticeOfAction.latestReceipt(book, jurisdiction, lastDay, false);
        Deadline openBy = openBy(book);
        return new ReballotPlan(
                new Deadline(lastNotice.day(), lastNotice.explanation()),
                openBy,
                NoticeOfBallot.latestReceipt(book, jurisdiction, openBy.day()),
                SampleVotingPaper.latestReceipt(book, jurisdiction, openBy.day()));
    }

    /** What stays uncovered if it opens on that day, and why. */
    public Gap gap(StatuteBook book, LocalDate opens) {
        LocalDate notice = opens.plusDays(votingDays).plusDays(countDays);
        Deadline earliest = NoticeOfAction.earliestAction(book, jurisdiction, notice, false);
        int days = uncoveredDays(earliest.day());
        Step leadsTo = Step.of("plan.reballot.leads-to")
                .with("opens", opens)
                .with("notice", notice)
                .with("earliest", earliest.day());
        return new Gap(
                days,
                Explanation.of(
                                RULE,
                                book,
                                inputs().and("opens", opens),
                                Step.of("plan.reballot.old-mandate-ends").with("lastDay", lastDay),
                                leadsTo,
                                Step.of("plan.reballot.days-uncovered").with("days", days))
                        .turningOn(book, notice)
                        .restingOn(earliest.explanation()));
    }

    /** How many days stay uncovered between the two mandates if it opens on that day. */
    public int uncoveredDays(StatuteBook book, LocalDate opens) {
        return gap(book, opens).days();
    }

    private int uncoveredDays(LocalDate earliestAction) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(lastDay.plusDays(1), earliestAction)));
    }

    private Inputs inputs() {
        return Inputs.of("jurisdiction", jurisdiction)
                .and("lastDay", lastDay)
                .and("votingDays", votingDays)
                .and("countDays", countDays);
    }
}
