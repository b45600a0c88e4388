package org.actionledger.law.mandate;

import static org.actionledger.law.Said.said;
import static org.actionledger.law.mandate.TermOf.day;
import static org.actionledger.law.mandate.TermOf.lastDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

    @ParameterizedTest(name = "six months from {0} end on {1}")
    @CsvSource({
        "2023-01-11, 2023-07-10",
        "2022-11-02, 2023-05-01",
        "2025-01-30, 2025-07-29",
        "2025-11-30, 2026-05-29",
        "2024-03-01, 2024-08-31",
        "2024-09-01, 2025-02-28",
        "2023-09-01, 2024-02-29",
        "2024-08-28, 2025-02-27",
        "2024-08-29, 2025-02-28",
        "2024-08-30, 2025-02-28",
        "2024-08-31, 2025-02-28",
        "2023-08-29, 2024-02-28",
        "2023-08-30, 2024-02-29",
        "2023-08-31, 2024-02-29",
        "2024-02-29, 2024-08-28",
        "2023-10-31, 2024-04-30",
        "2023-12-31, 2024-06-30",
        "2024-03-31, 2024-09-30",
        "2024-04-30, 2024-10-29",
        "2024-07-31, 2025-01-30"
    })
    void ends_the_day_before_the_same_day_or_with_a_month_that_has_no_such_day(LocalDate ballotDay, LocalDate lastDay) {
        assertThat(new Length.Months(6, 9).lastDay(ballotDay)).isEqualTo(lastDay);
    }

    @Test
    void twelve_months_from_a_leap_day_end_with_February() {
        assertThat(new Length.Months(12, 12).lastDay(day("2028-02-29"))).isEqualTo("2029-02-28");
        assertThat(new Length.Months(12, 12).lastDay(day("2027-02-28"))).isEqualTo("2028-02-27");
        assertThat(new Length.Months(12, 12).lastDay(day("2027-03-01"))).isEqualTo("2028-02-29");
    }

    @Test
    void the_act_counts_its_own_two_months_the_same_way() {
        assertThat(new Length.Months(2, 2).lastDay(day("2025-12-18"))).isEqualTo("2026-02-17");
    }

    @Test
    void says_what_an_agreement_can_make_of_it() {
        assertThat(said(new Length.Months(6, 9).says()))
                .isEqualTo("6 months, or up to 9 months as agreed with an employer");
        assertThat(said(new Length.Months(12, 12).says())).isEqualTo("12 months, and no agreement lengthens them");
        assertThat(said(new Length.Weeks(4, 8).says()))
                .isEqualTo(
                        "action begins within 4 weeks, or up to 8 weeks as agreed with an employer, and then has no last day");
    }
}
