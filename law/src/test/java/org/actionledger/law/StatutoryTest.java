package org.actionledger.law;

import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.actionledger.law.Statutory.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatutoryTest {

    static final LocalDate FIRST_CHANGE = LocalDate.of(2017, MARCH, 1);
    static final LocalDate SECOND_CHANGE = LocalDate.of(2026, FEBRUARY, 18);
    static final Statutory<Integer> DAYS =
            Statutory.originally(7).then(FIRST_CHANGE, 14).then(SECOND_CHANGE, 7);

    @Nested
    class On_a_day_that_is_known {

        @Test
        void the_old_figure_holds_until_the_day_before_a_change() {
            assertThat(DAYS.on(FIRST_CHANGE.minusDays(1))).isEqualTo(7);
            assertThat(DAYS.on(SECOND_CHANGE.minusDays(1))).isEqualTo(14);
        }

        @Test
        void the_new_figure_holds_from_the_day_of_the_change() {
            assertThat(DAYS.on(FIRST_CHANGE)).isEqualTo(14);
            assertThat(DAYS.on(SECOND_CHANGE)).isEqualTo(7);
        }

        @Test
        void it_holds_on_the_first_and_on_the_last_day_that_there_is() {
            assertThat(DAYS.on(LocalDate.MIN)).isEqualTo(7);
            assertThat(DAYS.on(LocalDate.MAX)).isEqualTo(7);
        }
    }

    @Nested
    class On_a_day_of_which_only_the_latest_is_known {

        @Test
        void there_is_one_figure_before_the_first_change() {
            assertThat(DAYS.upTo(FIRST_CHANGE.minusDays(1))).containsExactly(7);
        }

        @Test
        void there_are_two_from_the_day_of_the_change() {
            assertThat(DAYS.upTo(FIRST_CHANGE)).containsExactly(7, 14);
        }

        @Test
        void a_figure_that_came_back_is_no_third_possibility() {
            assertThat(DAYS.upTo(SECOND_CHANGE)).containsExactly(7, 14);
        }
    }

    @Test
    void its_periods_leave_no_day_out_and_none_twice() {
        assertThat(DAYS.periods())
                .containsExactly(
                        new Period<>(LocalDate.MIN, FIRST_CHANGE.minusDays(1), 7),
                        new Period<>(FIRST_CHANGE, SECOND_CHANGE.minusDays(1), 14),
                        new Period<>(SECOND_CHANGE, LocalDate.MAX, 7));
    }

    @Test
    void changes_come_in_order() {
        assertThatThrownBy(() -> DAYS.then(SECOND_CHANGE, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
