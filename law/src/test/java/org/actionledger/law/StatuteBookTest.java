package org.actionledger.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.actionledger.law.Commencement.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatuteBookTest {

    static final LocalDate ROYAL_ASSENT = LocalDate.of(2025, 12, 18);
    static final LocalDate NOVEMBER_1 = LocalDate.of(2026, 11, 1);
    static final StatuteBook AS_REVIEWED = StatuteBook.asReviewed();

    @Nested
    class As_reviewed {

        @Test
        void its_version_is_the_day_of_the_review() {
            assertThat(AS_REVIEWED.version()).isEqualTo("2026-11-22");
        }

        @Test
        void the_turnout_repeal_is_not_in_force() {
            assertThat(AS_REVIEWED.turnoutRepeal().openedFrom()).isNull();
        }

        @Test
        void the_turnout_repeal_is_named_to_ballots_opened_since_it_was_enacted() {
            assertThat(caveats(AS_REVIEWED, ROYAL_ASSENT))
                    .singleElement()
                    .asString()
                    .contains("section 68", "22 November 2026", "not in force");
            assertThat(caveats(AS_REVIEWED, ROYAL_ASSENT.plusDays(1))).hasSize(1);
        }

        @Test
        void and_to_none_that_opened_before() {
            assertThat(caveats(AS_REVIEWED, ROYAL_ASSENT.minusDays(1))).isEmpty();
        }

        @Test
        void it_is_named_where_the_ballot_may_have_opened_since() {
            assertThat(AS_REVIEWED.turnoutRepeal().caveat(OpeningDay.of(null, ROYAL_ASSENT), NOVEMBER_1))
                    .hasSize(1);
            assertThat(AS_REVIEWED.turnoutRepeal().caveat(OpeningDay.of(null, null), NOVEMBER_1))
                    .hasSize(1);
            assertThat(AS_REVIEWED.turnoutRepeal().caveat(OpeningDay.of(null, ROYAL_ASSENT.minusDays(1)), NOVEMBER_1))
                    .isEmpty();
        }
    }

    @Nested
    class With_a_date_for_the_repeal {

        final StatuteBook book = AS_REVIEWED.withTurnoutRepeal(Status.UNVERIFIED, NOVEMBER_1);

        @Test
        void it_has_a_version_of_its_own() {
            assertThat(book.version()).isEqualTo("2026-11-22+turnout-repeal-2026-11-01");
        }

        @Test
        void answers_name_the_date_until_somebody_has_verified_it() {
            assertThat(caveats(book, NOVEMBER_1)).singleElement().asString().contains("1 November 2026", "unverified");
            assertThat(caveats(AS_REVIEWED.withTurnoutRepeal(Status.CONTESTED, NOVEMBER_1), NOVEMBER_1))
                    .singleElement()
                    .asString()
                    .contains("contested");
            assertThat(caveats(AS_REVIEWED.withTurnoutRepeal(Status.VERIFIED, NOVEMBER_1), NOVEMBER_1))
                    .isEmpty();
        }

        @Test
        void it_cannot_reach_back_before_the_act() {
            assertThat(AS_REVIEWED
                            .withTurnoutRepeal(Status.VERIFIED, ROYAL_ASSENT)
                            .turnoutRepeal()
                            .openedFrom())
                    .isEqualTo(ROYAL_ASSENT);
            assertThatThrownBy(() -> AS_REVIEWED.withTurnoutRepeal(Status.VERIFIED, ROYAL_ASSENT.minusDays(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Iterable<String> caveats(StatuteBook book, LocalDate openedOn) {
        return book.turnoutRepeal().caveat(OpeningDay.of(openedOn, null), book.reviewed());
    }
}
