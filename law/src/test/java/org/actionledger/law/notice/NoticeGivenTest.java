package org.actionledger.law.notice;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Outcome.MET;
import static org.actionledger.law.Outcome.NOT_MET;
import static org.actionledger.law.Outcome.UNKNOWN;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Deadline;
import org.actionledger.law.Finding;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Outcome;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.notice.DaysOfAction.Continuous;
import org.actionledger.law.notice.DaysOfAction.Discontinuous;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeGivenTest {

    static final LocalDate FEBRUARY_1 = LocalDate.of(2023, 2, 1);

    @Nested
    class The_earliest_action {

        @ParameterizedTest(name = "of a notice received {0}: {1}, or {2} as agreed")
        @CsvSource({
            "2017-02-27, 2017-03-06, 2017-03-06",
            "2017-02-28, 2017-03-07, 2017-03-07",
            "2017-03-01, 2017-03-15, 2017-03-08",
            "2023-01-11, 2023-01-25, 2023-01-18",
            "2026-02-17, 2026-03-03, 2026-02-24",
            "2026-02-18, 2026-02-28, 2026-02-28",
            "2026-02-19, 2026-03-01, 2026-03-01"
        })
        void turns_on_the_law_of_the_day_of_receipt(LocalDate received, LocalDate earliest, LocalDate agreed) {
            assertThat(earliest(ENGLAND, received, false).day()).isEqualTo(earliest);
            assertThat(earliest(ENGLAND, received, true).day()).isEqualTo(agreed);
        }

        @Test
        void is_seven_days_on_in_northern_ireland_whatever_is_agreed() {
            assertThat(earliest(NORTHERN_IRELAND, LocalDate.of(2026, 11, 2), false)
                            .day())
                    .isEqualTo("2026-11-09");
            assertThat(earliest(NORTHERN_IRELAND, LocalDate.of(2023, 11, 2), true)
                            .day())
                    .isEqualTo("2023-11-09");
        }

        @Test
        void is_explained() {
            assertThat(sentence(
                            earliest(ENGLAND, LocalDate.of(2023, 1, 11), false).explanation()))
                    .isEqualTo(
                            "A notice received on Wednesday 11 January 2023 gives 14 days, so action can begin on Wednesday 25 January 2023 at the earliest.");
            assertThat(sentence(
                            earliest(ENGLAND, LocalDate.of(2026, 3, 11), true).explanation()))
                    .endsWith("does not count for a notice received then.");
            assertThat(earliest(ENGLAND, LocalDate.of(2023, 1, 11), false)
                            .explanation()
                            .provision()
                            .uri())
                    .hasToString("https://www.legislation.gov.uk/ukpga/1992/52/section/234A/2023-01-11");
        }

        private Deadline earliest(Jurisdiction jurisdiction, LocalDate received, boolean agreedShorter) {
            return NoticeOfAction.earliestAction(StatuteBook.asReviewed(), jurisdiction, received, agreedShorter);
        }
    }

    @Nested
    class A_notice {

        @Test
        void is_in_time_on_the_fourteenth_day_before_and_not_after_it() {
            assertThat(inTime("2023-01-17", false).outcome()).isEqualTo(MET);
            assertThat(inTime("2023-01-18", false).outcome()).isEqualTo(MET);
            assertThat(inTime("2023-01-19", false).outcome()).isEqualTo(NOT_MET);
        }

        @Test
        void is_in_time_later_if_this_employer_agreed() {
            assertThat(inTime("2023-01-25", true).outcome()).isEqualTo(MET);
            assertThat(inTime("2023-01-26", true).outcome()).isEqualTo(NOT_MET);
        }

        @Test
        void says_how_many_days_it_gave() {
            assertThat(inTime("2023-01-19", false).figures())
                    .containsEntry("given", 13)
                    .containsEntry("needed", 14);
            assertThat(sentence(inTime("2023-01-19", false).explanation()))
                    .isEqualTo(
                            "The notice was received on Thursday 19 January 2023, 13 days before action begins on Wednesday 1 February 2023; 14 are needed.");
        }

        @Test
        void may_come_with_the_result_and_not_before_it() {
            assertThat(afterResult("2023-01-16", "2023-01-15").outcome()).isEqualTo(MET);
            assertThat(afterResult("2023-01-16", "2023-01-16").outcome()).isEqualTo(MET);
            assertThat(afterResult("2023-01-16", "2023-01-17").outcome()).isEqualTo(NOT_MET);
            assertThat(sentence(afterResult("2023-01-16", "2023-01-17").explanation()))
                    .endsWith("which is too early to count as notice.");
        }

        @Test
        void is_of_unknown_effect_where_a_day_is_missing() {
            assertThat(inTime(null, false).outcome()).isEqualTo(UNKNOWN);
            assertThat(inTime(null, false).explanation().missing()).containsExactly("received");
            assertThat(afterResult(null, null).explanation().missing()).containsExactly("received", "resultTold");
            assertThat(afterResult("2023-01-16", null).outcome()).isEqualTo(UNKNOWN);
            assertThat(afterResult(null, "2023-01-16").outcome()).isEqualTo(UNKNOWN);
        }

        @Test
        void is_under_the_order_in_northern_ireland() {
            List<Finding> findings = NoticeOfAction.check(
                    StatuteBook.asReviewed(),
                    new NoticeGiven(
                            NORTHERN_IRELAND,
                            FEBRUARY_1.minusDays(7),
                            FEBRUARY_1.minusDays(8),
                            false,
                            new Continuous(FEBRUARY_1)));

            assertThat(findings).extracting(Finding::outcome).containsOnly(MET);
            assertThat(findings)
                    .extracting(finding -> finding.rule().id())
                    .containsExactly("ni.notice-of-action", "ni.notice-after-result");
        }

        private Finding inTime(@Nullable String received, boolean agreedShorter) {
            return check(received, null, agreedShorter).getFirst();
        }

        private Finding afterResult(@Nullable String received, @Nullable String resultTold) {
            return check(received, resultTold, false).getLast();
        }

        private List<Finding> check(@Nullable String received, @Nullable String resultTold, boolean agreedShorter) {
            return NoticeOfAction.check(
                    StatuteBook.asReviewed(),
                    new NoticeGiven(
                            ENGLAND,
                            received == null ? null : LocalDate.parse(received),
                            resultTold == null ? null : LocalDate.parse(resultTold),
                            agreedShorter,
                            new Discontinuous(List.of(FEBRUARY_1.plusDays(3), FEBRUARY_1))));
        }
    }

    @Nested
    class Its_days {

        @Test
        void are_all_from_the_first_where_action_is_continuous() {
            Continuous days = new Continuous(FEBRUARY_1);

            assertThat(days.include(FEBRUARY_1.minusDays(1))).isFalse();
            assertThat(days.include(FEBRUARY_1)).isTrue();
            assertThat(days.include(FEBRUARY_1.plusYears(1))).isTrue();
        }

        @Test
        void are_those_listed_and_no_other_where_it_is_not() {
            Discontinuous days = new Discontinuous(List.of(FEBRUARY_1.plusDays(3), FEBRUARY_1));

            assertThat(days.first()).isEqualTo(FEBRUARY_1);
            assertThat(days.include(FEBRUARY_1.plusDays(3))).isTrue();
            assertThat(days.include(FEBRUARY_1.plusDays(1))).isFalse();
        }

        @Test
        void are_at_least_one() {
            assertThatThrownBy(() -> new Discontinuous(List.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void every_outcome_of_a_check_is_decided_or_unknown() {
        assertThat(NoticeOfAction.check(
                        StatuteBook.asReviewed(),
                        new NoticeGiven(ENGLAND, null, null, false, new Continuous(FEBRUARY_1))))
                .extracting(Finding::outcome)
                .containsOnly(Outcome.UNKNOWN);
    }
}
