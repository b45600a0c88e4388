package org.actionledger.law.notice;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Deadline;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;

/** How long before action begins each employer must have received notice of it. */
public final class NoticeOfAction {

    /** The last day on which an employer can receive notice of action that begins on a given day. */
    public record LatestReceipt(LocalDate day, Explanation explanation) {}

    private NoticeOfAction() {}

    /**
     * Counts back from the first day of action, or the first of the days listed.
     *
     * @param agreedShorter whether this employer agreed to the shorter notice that the law once allowed
     */
    public static LatestReceipt latestReceipt(
            StatuteBook book, Jurisdiction jurisdiction, LocalDate firstDayOfAction, boolean agreedShorter) {
        return period(jurisdiction).latestReceipt(book, jurisdiction, firstDayOfAction, agreedShorter);
    }

    /**
     * Counts on from the day the employer received the notice, if it had been told the result by then.
     *
     * @param agreedShorter whether this employer agreed to the shorter notice that the law once allowed
     */
    public static Deadline earliestAction(
            StatuteBook book, Jurisdiction jurisdiction, LocalDate received, boolean agreedShorter) {
        return period(jurisdiction).earliestAction(book, jurisdiction, received, agreedShorter);
    }

    /** Whether a notice came early enough for the first day it names, and not before the result. */
    public static List<Finding> check(StatuteBook book, NoticeGiven notice) {
        return List.of(period(notice.jurisdiction()).inTime(book, notice), NoticeAfterResult.of(book, notice));
    }

    private static NoticePeriod period(Jurisdiction jurisdiction) {
        return jurisdiction.lawOf(NoticeOfActionInBritain.PERIOD, NoticeOfActionInNorthernIreland.PERIOD);
    }
}
