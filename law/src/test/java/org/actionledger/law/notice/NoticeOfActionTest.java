package org.actionledger.law.notice;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Said.said;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionledger.law.Alternative.Standing;
import org.actionledger.law.Explanation;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeOfActionTest {

    @Nested
    class The_last_day_to_receive_it {

        @ParameterizedTest(name = "for action on {0}: {1}, or {2} as agreed")
        @CsvSource({
            // seven days, and no agreement on fewer
            "2017-03-07, 2017-02-28, 2017-02-28",
            // Fourteen days reach back before the change, so what is received on its eve under seven days is the latest
            // there is.
            "2017-03-08, 2017-02-28, 2017-03-01",
            "2017-03-14, 2017-02-28, 2017-03-07",
            "2017-03-15, 2017-03-01, 2017-03-08",
            "2017-03-16, 2017-03-02, 2017-03-09",
            // fourteen days, seven by agreement
            "2022-06-21, 2022-06-07, 2022-06-14",
            "2023-07-10, 2023-06-26, 2023-07-03",
            "2023-12-26, 2023-12-12, 2023-12-19",
            "2026-02-24, 2026-02-10, 2026-02-17",
            "2026-02-27, 2026-02-13, 2026-02-17",
            // ten days, and no agreement on fewer
            "2026-02-28, 2026-02-18, 2026-02-18",
            "2026-03-01, 2026-02-19, 2026-02-19",
            "2027-03-26, 2027-03-16, 2027-03-16"
        })
        void turns_on_the_law_of_the_day_of_receipt(LocalDate action, LocalDate latest, LocalDate agreed) {
            assertThat(latest(ENGLAND, action, false)).isEqualTo(latest);
            assertThat(latest(ENGLAND, action, true)).isEqualTo(agreed);
        }

        @ParameterizedTest
        @CsvSource({"2016-03-08, 2016-03-01", "2023-01-25, 2023-01-18", "2026-11-09, 2026-11-02"})
        void is_seven_days_before_in_Northern_Ireland_whatever_is_agreed(LocalDate action, LocalDate latest) {
            assertThat(latest(NORTHERN_IRELAND, action, false)).isEqualTo(latest);
            assertThat(latest(NORTHERN_IRELAND, action, true)).isEqualTo(latest);
        }
    }

    @Nested
    class The_explanation {

        @Test
        void says_how_many_days_and_from_which_to_which() {
            assertThat(sentence(explanation("2023-07-10", false)))
                    .isEqualTo(
                            "An employer that receives the notice on Monday 26 June 2023 must have 14 days of it before action begins, so for action on Monday 10 July 2023 that is the last day to receive it.");
        }

        @Test
        void offers_the_shorter_notice_where_the_law_had_one() {
            assertThat(explanation("2023-07-10", false).alternatives())
                    .singleElement()
                    .satisfies(agreed -> {
                        assertThat(agreed.standing()).isEqualTo(Standing.ON_OTHER_FACTS);
                        assertThat(said(agreed.reading()))
                                .isEqualTo(
                                        "If this employer has agreed to 7 days' notice, it may receive it as late as Monday 3 July 2023.");
                        assertThat(agreed.day()).isEqualTo(LocalDate.of(2023, 7, 3));
                    });
            assertThat(explanation("2023-07-10", true).alternatives()).isEmpty();
            assertThat(explanation("2026-07-10", false).alternatives()).isEmpty();
        }

        @Test
        void says_when_an_agreement_does_not_count() {
            assertThat(sentence(explanation("2026-07-10", true))).contains("10 days", "does not count");
            assertThat(sentence(explanation("2023-07-10", true)))
                    .contains("7 days")
                    .doesNotContain("does not count");
        }

        @Test
        void links_the_section_as_it_stood_on_the_day_of_receipt() {
            assertThat(explanation("2023-07-10", false).provision().uri())
                    .hasToString("https://www.legislation.gov.uk/ukpga/1992/52/section/234A/2023-06-26");
        }

        @Test
        void names_what_went_in() {
            assertThat(explanation("2023-07-10", false).inputs())
                    .containsEntry("jurisdiction", "ENGLAND")
                    .containsEntry("action", "2023-07-10")
                    .containsEntry("agreedShorter", "false");
        }

        private Explanation explanation(String action, boolean agreedShorter) {
            return NoticeOfAction.latestReceipt(
                            StatuteBook.asReviewed(), ENGLAND, LocalDate.parse(action), agreedShorter)
                    .explanation();
        }
    }

    @Test
    void the_days_are_told_with_what_an_agreement_can_make_of_them() {
        assertThat(said(new NoticePeriod.Days(14, 7).says())).isEqualTo("14 days, or 7 as agreed with an employer");
        assertThat(said(new NoticePeriod.Days(10, 10).says())).isEqualTo("10 days");
    }

    private static LocalDate latest(Jurisdiction jurisdiction, LocalDate action, boolean agreedShorter) {
        return NoticeOfAction.latestReceipt(StatuteBook.asReviewed(), jurisdiction, action, agreedShorter)
                .day();
    }
}
