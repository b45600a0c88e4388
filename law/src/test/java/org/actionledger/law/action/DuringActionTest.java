package org.actionledger.law.action;

import static org.actionledger.law.Answer.NO;
import static org.actionledger.law.Answer.YES;
import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.action.DismissalProtection.Protection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuringActionTest {

    static final StatuteBook BOOK = StatuteBook.asReviewed();
    static final LocalDate CHANGED = LocalDate.of(2026, 2, 18);

    @Nested
    class Protection_from_dismissal {

        @Test
        void lasts_twelve_weeks_that_begin_with_the_employees_first_day() {
            assertThat(of(ENGLAND, LocalDate.of(2023, 2, 1), 0).lastDay()).contains(LocalDate.of(2023, 4, 25));
            assertThat(of(ENGLAND, CHANGED.minusDays(1), 0).lastDay()).contains(LocalDate.of(2026, 5, 11));
        }

        @Test
        void has_no_end_for_those_who_began_since_18_February_2026() {
            assertThat(of(ENGLAND, CHANGED, 0).lastDay()).isEmpty();
            assertThat(of(ENGLAND, CHANGED.plusDays(1), 0).lastDay()).isEmpty();
            assertThat(sentence(of(ENGLAND, CHANGED, 0).explanation())).contains("whenever dismissed");
        }

        @Test
        void lasted_eight_weeks_before_6_April_2005() {
            assertThat(of(ENGLAND, LocalDate.of(2005, 4, 5), 0).lastDay()).contains(LocalDate.of(2005, 5, 30));
            assertThat(of(ENGLAND, LocalDate.of(2005, 4, 6), 0).lastDay()).contains(LocalDate.of(2005, 6, 28));
        }

        @Test
        void is_longer_by_the_days_of_a_lock_out() {
            Protection protection = of(ENGLAND, LocalDate.of(2023, 2, 1), 5);

            assertThat(protection.lastDay()).contains(LocalDate.of(2023, 4, 30));
            assertThat(sentence(protection.explanation())).contains("5 days of lock-out are added");
            assertThat(sentence(of(ENGLAND, LocalDate.of(2023, 2, 1), 0).explanation()))
                    .doesNotContain("lock-out");
        }

        @Test
        void still_ends_in_northern_ireland() {
            Protection protection = of(NORTHERN_IRELAND, CHANGED, 0);

            assertThat(protection.lastDay()).contains(CHANGED.plusDays(83));
            assertThat(protection.explanation().provision().uri())
                    .hasToString("https://www.legislation.gov.uk/nisi/1996/1919/article/144A/2026-02-18");
        }

        private Protection of(Jurisdiction jurisdiction, LocalDate firstDay, int daysLockedOut) {
            return DismissalProtection.of(BOOK, jurisdiction, firstDay, daysLockedOut);
        }
    }

    @ParameterizedTest(name = "a picket on {0} needs a supervisor: {1}")
    @CsvSource({
        "2017-02-28, NO",
        "2017-03-01, YES",
        "2017-03-02, YES",
        "2026-02-17, YES",
        "2026-02-18, NO",
        "2026-02-19, NO"
    })
    void a_picket_needs_a_supervisor_on_some_days(LocalDate day, Answer required) {
        assertThat(PicketSupervisor.needed(BOOK, ENGLAND, day).required()).isEqualTo(required);
        assertThat(PicketSupervisor.needed(BOOK, NORTHERN_IRELAND, day).required())
                .isEqualTo(NO);
    }

    @ParameterizedTest(name = "a strike on {0} can meet minimum service levels: {1}")
    @CsvSource({
        "2023-07-19, NO",
        "2023-07-20, YES",
        "2023-07-21, YES",
        "2025-12-17, YES",
        "2025-12-18, NO",
        "2025-12-19, NO"
    })
    void minimum_service_levels_were_law_on_some_days(LocalDate day, Answer possible) {
        assertThat(MinimumServiceLevels.possible(BOOK, ENGLAND, day).required()).isEqualTo(possible);
        assertThat(MinimumServiceLevels.possible(BOOK, NORTHERN_IRELAND, day).required())
                .isEqualTo(NO);
    }

    @ParameterizedTest(name = "a return from {0} to {1} lists action: {2}")
    @CsvSource({
        "2017-01-01, 2017-12-31, NO",
        "2017-03-01, 2018-02-28, NO",
        "2017-03-02, 2018-03-01, YES",
        "2018-01-01, 2018-12-31, YES",
        "2025-01-01, 2025-12-31, YES",
        "2025-02-18, 2026-02-17, YES",
        "2025-02-19, 2026-02-18, NO",
        "2026-01-01, 2026-12-31, NO"
    })
    void a_return_lists_action_for_some_periods(LocalDate begins, LocalDate ends, Answer required) {
        assertThat(AnnualReturn.listsAction(BOOK, ENGLAND, begins, ends).required())
                .isEqualTo(required);
        assertThat(AnnualReturn.listsAction(BOOK, NORTHERN_IRELAND, begins, ends)
                        .required())
                .isEqualTo(NO);
    }

    @Test
    void each_is_explained() {
        assertThat(sentence(PicketSupervisor.needed(BOOK, ENGLAND, CHANGED).explanation()))
                .contains("Wednesday 18 February 2026");
        assertThat(sentence(
                        PicketSupervisor.needed(BOOK, NORTHERN_IRELAND, CHANGED).explanation()))
                .contains("Northern Ireland");
        assertThat(sentence(
                        MinimumServiceLevels.possible(BOOK, ENGLAND, CHANGED).explanation()))
                .contains("20 July 2023", "Wednesday 18 February 2026");
        assertThat(sentence(AnnualReturn.listsAction(BOOK, ENGLAND, CHANGED, CHANGED.plusYears(1))
                        .explanation()))
                .contains("this one runs from Wednesday 18 February 2026 to Thursday 18 February 2027");
        assertThat(PicketSupervisor.needed(BOOK, ENGLAND, LocalDate.of(2020, 1, 1))
                        .required())
                .isEqualTo(YES);
    }
}
