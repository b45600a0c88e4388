package org.actionledger.law.plan;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Outcome.MET;
import static org.actionledger.law.Outcome.NOT_MET;
import static org.actionledger.law.Outcome.UNKNOWN;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.law.Finding;
import org.actionledger.law.Outcome;
import org.actionledger.law.Said;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.notice.DaysOfAction.Continuous;
import org.actionledger.law.notice.DaysOfAction.Discontinuous;
import org.actionledger.law.notice.NoticeGiven;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlannedDaysTest {

    static final MandateDates NURSES =
            new MandateDates(ENGLAND, LocalDate.of(2022, 10, 6), LocalDate.of(2022, 11, 2), null);
    static final MandateDates NORTH =
            new MandateDates(NORTHERN_IRELAND, LocalDate.of(2026, 9, 18), LocalDate.of(2026, 10, 16), null);

    @Nested
    class Against_the_mandate {

        @Test
        void the_nurses_second_of_May_is_outside_the_moment_it_is_entered() {
            List<Finding> ofMandate = mandate(NURSES, "2023-04-30", "2023-05-01", "2023-05-02");

            assertThat(ofMandate).extracting(Finding::outcome).containsExactly(MET, MET, NOT_MET);
            assertThat(sentence(ofMandate.getLast().explanation()))
                    .isEqualTo("The last day under this mandate is Monday 1 May 2023; Tuesday 2 May 2023 is outside.");
            assertThat(ofMandate.getLast().explanation().cases()).hasSize(1);
            assertThat(ofMandate.getLast().explanation().inputs())
                    .containsEntry("day", "2023-05-02")
                    .containsEntry("begins", "2023-04-30")
                    .containsEntry("ballotDay", "2022-11-02");
        }

        @Test
        void nothing_is_covered_before_the_last_day_of_voting() {
            assertThat(mandate(NURSES, "2022-11-02"))
                    .extracting(Finding::outcome)
                    .containsExactly(MET);
            assertThat(mandate(NURSES, "2022-11-01"))
                    .extracting(Finding::outcome)
                    .containsExactly(NOT_MET);
        }

        @Test
        void in_northern_ireland_it_is_the_first_day_that_counts() {
            assertThat(mandate(NORTH, "2026-11-12", "2027-11-12"))
                    .extracting(Finding::outcome)
                    .containsOnly(MET);
            assertThat(mandate(NORTH, "2026-11-13", "2027-11-12"))
                    .extracting(Finding::outcome)
                    .containsOnly(NOT_MET);
        }

        @Test
        void in_northern_ireland_later_days_are_covered_once_action_has_begun_in_time() {
            LocalDate later = LocalDate.of(2027, 3, 1);

            assertThat(begun(null, later)).isEqualTo(NOT_MET);
            assertThat(begun(LocalDate.of(2026, 11, 12), later)).isEqualTo(MET);
            assertThat(begun(LocalDate.of(2026, 11, 13), later)).isEqualTo(NOT_MET);
            assertThat(begun(LocalDate.of(2026, 11, 13), LocalDate.of(2026, 11, 12)))
                    .isEqualTo(MET);
        }

        private Outcome begun(@Nullable LocalDate begun, LocalDate day) {
            return new PlannedDays(NORTH, List.of(day), List.of(), begun)
                    .check(StatuteBook.asReviewed())
                    .getFirst()
                    .findings()
                    .getFirst()
                    .outcome();
        }

        @Test
        void a_mandate_whose_term_is_not_known_covers_nobody_knows_what() {
            MandateDates unknown = new MandateDates(ENGLAND, null, LocalDate.of(2022, 11, 2), null);

            Finding finding = mandate(unknown, "2023-01-10").getFirst();
            assertThat(finding.outcome()).isEqualTo(UNKNOWN);
            assertThat(finding.explanation().missing()).containsExactly("openedOn");
            assertThat(mandate(unknown, "2022-11-01").getFirst().outcome()).isEqualTo(NOT_MET);
        }

        private List<Finding> mandate(MandateDates mandate, String... days) {
            return check(mandate, List.of(), days).stream()
                    .map(checked -> checked.findings().getFirst())
                    .toList();
        }
    }

    @Nested
    class Against_notices {

        final NoticeGiven inTime = listed("2022-12-01", "2022-11-09", "2022-12-15", "2022-12-20");

        @Test
        void a_day_is_covered_that_a_notice_in_time_names() {
            assertThat(notice(List.of(inTime), "2022-12-15", "2022-12-20")).containsExactly(MET, MET);
        }

        @Test
        void a_day_added_later_does_not_ride_on_an_earlier_notice() {
            assertThat(notice(List.of(inTime), "2022-12-21")).containsExactly(NOT_MET);
            assertThat(notice(List.of(inTime, listed("2022-12-07", "2022-11-09", "2022-12-21")), "2022-12-21"))
                    .containsExactly(MET);
        }

        @Test
        void a_notice_too_late_for_its_first_day_covers_none() {
            assertThat(notice(List.of(listed("2022-12-02", "2022-11-09", "2022-12-15", "2022-12-20")), "2022-12-20"))
                    .containsExactly(NOT_MET);
        }

        @Test
        void a_notice_before_the_result_covers_none() {
            assertThat(notice(List.of(listed("2022-12-01", "2022-12-02", "2022-12-15")), "2022-12-15"))
                    .containsExactly(NOT_MET);
        }

        @Test
        void continuous_action_is_covered_from_its_first_day() {
            NoticeGiven continuous = new NoticeGiven(
                    ENGLAND,
                    LocalDate.of(2022, 12, 1),
                    LocalDate.of(2022, 11, 9),
                    false,
                    new Continuous(LocalDate.of(2022, 12, 15)));

            assertThat(notice(List.of(continuous), "2022-12-14", "2022-12-15", "2023-04-01"))
                    .containsExactly(NOT_MET, MET, MET);
        }

        @Test
        void whether_it_is_covered_is_not_known_where_the_day_of_receipt_is_not() {
            assertThat(notice(List.of(listed(null, "2022-11-09", "2022-12-15")), "2022-12-15"))
                    .containsExactly(UNKNOWN);
            assertThat(notice(List.of(listed("2022-12-01", null, "2022-12-15")), "2022-12-15"))
                    .containsExactly(UNKNOWN);
            assertThat(notice(List.of(listed("2022-12-14", null, "2022-12-15")), "2022-12-15"))
                    .containsExactly(NOT_MET);
        }

        @Test
        void one_good_notice_is_enough() {
            assertThat(notice(List.of(listed(null, null, "2022-12-15"), inTime), "2022-12-15"))
                    .containsExactly(MET);
        }

        @Test
        void it_says_which_of_these_it_is() {
            assertThat(sentence(List.of())).isEqualTo("No notice received names Thursday 15 December 2022.");
            assertThat(sentence(List.of(inTime)))
                    .isEqualTo("Notice that names Thursday 15 December 2022 was received in time.");
            assertThat(sentence(List.of(listed("2022-12-14", null, "2022-12-15"))))
                    .endsWith("was not received in time.");
            assertThat(sentence(List.of(listed(null, null, "2022-12-15")))).endsWith("is not known.");
        }

        @Test
        void the_rule_is_that_of_the_place() {
            assertThat(check(NORTH, List.of(), "2026-11-12")
                            .getFirst()
                            .findings()
                            .getLast()
                            .rule()
                            .id())
                    .isEqualTo("ni.covered-by-notice");
            assertThat(check(NURSES, List.of(), "2022-12-15")
                            .getFirst()
                            .findings()
                            .getLast()
                            .rule()
                            .id())
                    .isEqualTo("gb.covered-by-notice");
        }

        private String sentence(List<NoticeGiven> notices) {
            return Said.sentence(check(NURSES, notices, "2022-12-15")
                    .getFirst()
                    .findings()
                    .getLast()
                    .explanation());
        }

        private List<Outcome> notice(List<NoticeGiven> notices, String... days) {
            return check(NURSES, notices, days).stream()
                    .map(checked -> checked.findings().getLast().outcome())
                    .toList();
        }

        private NoticeGiven listed(@Nullable String received, @Nullable String resultTold, String... days) {
            return new NoticeGiven(
                    ENGLAND,
                    received == null ? null : LocalDate.parse(received),
                    resultTold == null ? null : LocalDate.parse(resultTold),
                    false,
                    new Discontinuous(Stream.of(days).map(LocalDate::parse).toList()));
        }
    }

    private static List<PlannedDays.Checked> check(MandateDates mandate, List<NoticeGiven> notices, String... days) {
        return new PlannedDays(mandate, Stream.of(days).map(LocalDate::parse).toList(), notices)
                .check(StatuteBook.asReviewed());
    }
}
