package org.actionledger.law.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.actionledger.law.Deadline;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
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

    static final Rule RULE = new Rule(
            "plan.reballot",
            "A new ballot opens early enough that action under it can follow the last day of the old mandate",
            "the day the employer receives the new notice",
            Provision.ofAct1992("234A", ""));

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
        String sentence =
                "The first day that the old mandate does not cover is %s. For action on it an employer must receive notice by %s, so the new ballot closes by %s (days for count and notice: %d) and opens by %s (days of voting: %d)."
                        .formatted(
                                InWords.day(uncovered),
                                InWords.day(noticeBy),
                                InWords.day(closeBy),
                                countDays,
                                InWords.day(openBy),
                                votingDays);
        return new Deadline(
                openBy,
                Explanation.of(RULE, book, inputs(), sentence)
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
        String sentence =
                "The old mandate ends on %s. A ballot that opens on %s can lead to notice received on %s and action from %s. Days uncovered: %d."
                        .formatted(
                                InWords.day(lastDay),
                                InWords.day(opens),
                                InWords.day(notice),
                                InWords.day(earliest.day()),
                                days);
        return new Gap(
                days,
                Explanation.of(RULE, book, inputs().and("opens", opens), sentence)
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
