package org.actionledger.law.plan;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.actionledger.law.Deadline;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReballotTest {

    static final StatuteBook BOOK = StatuteBook.asReviewed();

    @Test
    void opens_early_enough_for_voting_counting_and_notice() {
        Deadline openBy = new Reballot(ENGLAND, LocalDate.of(2023, 7, 10), 28, 1).openBy(BOOK);

        assertThat(openBy.day()).isEqualTo("2023-05-29");
        assertThat(sentence(openBy.explanation()))
                .isEqualTo("The first day that the old mandate does not cover is Tuesday 11 July 2023. "
                        + "For action on it an employer must receive notice by Tuesday 27 June 2023, "
                        + "so the new ballot closes by Monday 26 June 2023 (days for count and notice: 1) "
                        + "and opens by Monday 29 May 2023 (days of voting: 28).");
        assertThat(openBy.explanation().inputs())
                .containsEntry("lastDay", "2023-07-10")
                .containsEntry("votingDays", "28")
                .containsEntry("countDays", "1");
    }

    @ParameterizedTest(name = "{0}, mandate to {1}")
    @CsvSource({
        "ENGLAND, 2023-07-10",
        "ENGLAND, 2026-02-26",
        "ENGLAND, 2026-02-27",
        "ENGLAND, 2026-08-01",
        "NORTHERN_IRELAND, 2026-11-12"
    })
    void opened_by_then_it_leaves_no_day_uncovered_and_opened_later_it_does(
            Jurisdiction jurisdiction, LocalDate lastDay) {
        Reballot reballot = new Reballot(jurisdiction, lastDay, 28, 1);
        LocalDate openBy = reballot.openBy(BOOK).day();

        assertThat(reballot.uncoveredDays(BOOK, openBy)).isZero();
        assertThat(reballot.uncoveredDays(BOOK, openBy.plusDays(1))).isPositive();
    }

    @Test
    void each_day_that_it_opens_too_late_is_a_day_uncovered() {
        Reballot reballot = new Reballot(ENGLAND, LocalDate.of(2023, 7, 10), 26, 1);

        assertThat(reballot.uncoveredDays(BOOK, LocalDate.of(2023, 6, 1))).isEqualTo(1);
        assertThat(reballot.uncoveredDays(BOOK, LocalDate.of(2023, 6, 10))).isEqualTo(10);
        assertThat(reballot.uncoveredDays(BOOK, LocalDate.of(2023, 5, 1))).isZero();
    }

    @Test
    void northern_ireland_needs_less_notice() {
        assertThat(new Reballot(NORTHERN_IRELAND, LocalDate.of(2023, 7, 10), 28, 1)
                        .openBy(BOOK)
                        .day())
                .isEqualTo("2023-06-05");
    }

    @Test
    void voting_takes_no_negative_time() {
        assertThatThrownBy(() -> new Reballot(ENGLAND, LocalDate.of(2023, 7, 10), -1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reballot(ENGLAND, LocalDate.of(2023, 7, 10), 0, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Reballot(ENGLAND, LocalDate.of(2023, 7, 10), 0, 0)
                        .openBy(BOOK)
                        .day())
                .isEqualTo("2023-06-27");
    }

    @Test
    void has_all_its_days_in_one_plan() {
        ReballotPlan plan = new Reballot(ENGLAND, LocalDate.of(2026, 8, 1), 28, 1).plan(BOOK);

        assertThat(plan.lastNotice().day()).isEqualTo("2026-07-22");
        assertThat(plan.openBy().day()).isEqualTo("2026-06-24");
        assertThat(plan.ballotNoticeBy().day()).isEqualTo("2026-06-17");
        assertThat(plan.samplePaperBy().day()).isEqualTo("2026-06-21");
    }

    @Test
    void explains_its_gap() {
        Gap gap = new Reballot(ENGLAND, LocalDate.of(2026, 8, 1), 28, 1).gap(BOOK, LocalDate.of(2026, 6, 26));

        assertThat(gap.days()).isEqualTo(2);
        assertThat(sentence(gap.explanation()))
                .isEqualTo(
                        "The old mandate ends on Saturday 1 August 2026. A ballot that opens on Friday 26 June 2026 can lead to notice received on Saturday 25 July 2026 and action from Tuesday 4 August 2026. Days uncovered: 2.");
        assertThat(gap.explanation().inputs()).containsEntry("opens", "2026-06-26");
    }

    @ParameterizedTest(name = "{0}, voted until {1}, {2} days to count, agreed {3}: {4}")
    @CsvSource({
        "ENGLAND, 2023-01-11, 0, false, 2023-01-25",
        "ENGLAND, 2023-01-11, 0, true, 2023-01-18",
        "ENGLAND, 2026-02-16, 1, false, 2026-03-03",
        "ENGLAND, 2026-02-16, 2, false, 2026-02-28",
        "NORTHERN_IRELAND, 2026-10-16, 1, false, 2026-10-24"
    })
    void action_begins_when_notice_has_run_from_the_day_the_employer_knew(
            Jurisdiction jurisdiction, LocalDate ballotDay, int countDays, boolean agreedShorter, LocalDate earliest) {
        Deadline day = new EarliestAction(jurisdiction, ballotDay, countDays, agreedShorter).day(BOOK);

        assertThat(day.day()).isEqualTo(earliest);
        assertThat(day.explanation().inputs())
                .containsEntry("countDays", String.valueOf(countDays))
                .containsEntry("agreedShorter", String.valueOf(agreedShorter));
    }

    @Test
    void counting_takes_no_negative_time() {
        assertThatThrownBy(() -> new EarliestAction(ENGLAND, LocalDate.of(2023, 1, 11), -1, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
