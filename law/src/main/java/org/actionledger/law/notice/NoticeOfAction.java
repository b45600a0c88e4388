package org.actionledger.law.notice;

import java.time.LocalDate;
import org.actionledger.law.Explanation;
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
        NoticePeriod period =
                switch (jurisdiction.bodyOfLaw()) {
                    case GREAT_BRITAIN -> NoticeOfActionInBritain.PERIOD;
                    case NORTHERN_IRELAND -> NoticeOfActionInNorthernIreland.PERIOD;
                };
        return period.latestReceipt(book, jurisdiction, firstDayOfAction, agreedShorter);
    }
}
