package org.actionledger.ballot.lawdesk;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.language.ExplanationText;
import org.actionledger.law.Answer;
import org.actionledger.law.Finding;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.notice.NoticeOfAction;
import org.actionledger.law.notice.NoticeOfAction.LatestReceipt;
import org.actionledger.law.plan.PlannedDays;
import org.actionledger.law.plan.PlannedDays.Checked;
import org.jspecify.annotations.Nullable;

/** What is found of each planned day, employer by employer. */
record PlannedDaysAnswer(String rulesVersion, List<OfEmployer> employers) {

    record OfEmployer(@Nullable String employer, List<Day> days) {

        static OfEmployer of(StatuteBook book, @Nullable String employer, PlannedDays planned) {
            return new OfEmployer(
                    employer,
                    planned.check(book).stream()
                            .map(checked -> Day.of(book, planned, checked))
                            .toList());
        }
    }

    /**
     * One day.
     *
     * @param covered by the mandate and by a notice, on what was entered; never whether action would be lawful
     * @param findings of the mandate, and of the notices
     * @param latestReceipt the last day on which this employer can receive notice of action that begins on this day
     * @param notice why it is that day
     */
    record Day(LocalDate day, Answer covered, List<Found> findings, LocalDate latestReceipt, ExplanationText notice) {

        static Day of(StatuteBook book, PlannedDays planned, Checked checked) {
            LatestReceipt latest =
                    NoticeOfAction.latestReceipt(book, planned.mandate().jurisdiction(), checked.day(), false);
            return new Day(
                    checked.day(),
                    checked.findings().stream().map(Day::answer).reduce(Answer.YES, Answer::and),
                    checked.findings().stream().map(Found::of).toList(),
                    latest.day(),
                    Wording.of(latest.explanation()));
        }

        private static Answer answer(Finding finding) {
            return switch (finding.outcome()) {
                case MET, NOT_APPLICABLE, WARNING -> Answer.YES;
                case NOT_MET -> Answer.NO;
                case UNKNOWN -> Answer.UNKNOWN;
            };
        }
    }
}
