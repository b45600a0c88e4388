package org.actionledger.law.mandate;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.WALES;
import static org.actionledger.law.Said.said;
import static org.actionledger.law.Said.sentence;
import static org.actionledger.law.mandate.TermOf.day;
import static org.actionledger.law.mandate.TermOf.lastDay;
import static org.actionledger.law.mandate.TermOf.startBy;
import static org.actionledger.law.mandate.TermOf.term;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionledger.law.Alternative;
import org.actionledger.law.Alternative.Standing;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.mandate.MandateTerm.AgreementNotAllowed;
import org.actionledger.law.mandate.MandateTerm.Ends;
import org.actionledger.law.mandate.MandateTerm.Unknown;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermInBritainTest {

    static final LocalDate LAST_OF_FOUR_WEEKS = LocalDate.of(2017, 2, 28);
    static final LocalDate LAST_OF_SIX_MONTHS = LocalDate.of(2026, 2, 17);

    @Nested
    class Opened_before_March_2017 {

        @Test
        void action_must_start_within_four_weeks_that_begin_with_the_ballot_day() {
            assertThat(startBy(term(ENGLAND, "2015-05-01", "2015-06-01", null))).isEqualTo("2015-06-28");
        }

        @Test
        void that_is_so_on_the_last_such_opening_day_though_the_ballot_closes_after() {
            assertThat(startBy(term(ENGLAND, LAST_OF_FOUR_WEEKS, day("2017-03-20"), null)))
                    .isEqualTo("2017-04-16");
        }

        @Test
        void employer_and_union_may_agree_on_eight_weeks() {
            assertThat(startBy(term(ENGLAND, "2015-05-01", "2015-06-01", "2015-07-26")))
                    .isEqualTo("2015-07-26");
        }

        @Test
        void and_on_no_more() {
            assertThat(term(ENGLAND, "2015-05-01", "2015-06-01", "2015-07-27")).isInstanceOf(AgreementNotAllowed.class);
        }

        @Test
        void a_ballot_that_closed_before_then_opened_before_then() {
            assertThat(startBy(term(ENGLAND, null, LAST_OF_FOUR_WEEKS, null))).isEqualTo("2017-03-27");
        }

        @Test
        void months_are_no_reading_of_it_even_where_the_weeks_run_into_the_new_law() {
            MandateTerm term = term(ENGLAND, LAST_OF_FOUR_WEEKS, day("2017-03-20"), null);

            assertThat(term.explanation().alternatives())
                    .singleElement()
                    .satisfies(months -> assertThat(months.standing()).isEqualTo(Standing.WRONG))
                    .satisfies(months -> assertThat(months.day()).isEqualTo("2017-09-19"));
        }
    }

    @Nested
    class Opened_from_March_2017_to_17_February_2026 {

        @Test
        void it_lasts_six_months_that_begin_with_the_ballot_day() {
            assertThat(lastDay(term(WALES, "2022-11-11", "2023-01-11", null))).isEqualTo("2023-07-10");
        }

        @Test
        void that_is_so_from_the_first_such_opening_day_to_the_last() {
            LocalDate first = LAST_OF_FOUR_WEEKS.plusDays(1);

            assertThat(lastDay(term(ENGLAND, first, first, null))).isEqualTo("2017-08-31");
            assertThat(lastDay(term(ENGLAND, first.plusDays(1), first.plusDays(1), null)))
                    .isEqualTo("2017-09-01");
            assertThat(lastDay(term(ENGLAND, LAST_OF_SIX_MONTHS, LAST_OF_SIX_MONTHS, null)))
                    .isEqualTo("2026-08-16");
        }

        @Test
        void an_employer_may_agree_to_nine_months() {
            assertThat(lastDay(term(ENGLAND, "2022-12-01", "2023-01-11", "2023-10-10")))
                    .isEqualTo("2023-10-10");
        }

        @Test
        void an_employer_may_agree_to_anything_from_six_months_to_nine() {
            assertThat(lastDay(term(ENGLAND, "2022-12-01", "2023-01-11", "2023-07-10")))
                    .isEqualTo("2023-07-10");
            assertThat(lastDay(term(ENGLAND, "2022-12-01", "2023-01-11", "2023-08-31")))
                    .isEqualTo("2023-08-31");
        }

        @Test
        void an_agreement_on_a_day_more_than_nine_months_is_not_allowed() {
            MandateTerm term = term(ENGLAND, "2022-12-01", "2023-01-11", "2023-10-11");

            assertThat(term).isInstanceOf(AgreementNotAllowed.class);
            assertThat(sentence(term.explanation()))
                    .contains("no more than 9 months", "10 October 2023", "11 October 2023");
        }

        @Test
        void an_agreement_cannot_make_it_shorter() {
            MandateTerm term = term(ENGLAND, "2022-12-01", "2023-01-11", "2023-07-09");

            assertThat(term).isInstanceOf(AgreementNotAllowed.class);
            assertThat(sentence(term.explanation())).contains("cannot shorten", "10 July 2023", "9 July 2023");
        }
    }

    @Nested
    class Opened_since_18_February_2026 {

        @Test
        void it_lasts_twelve_months_from_the_first_such_opening_day() {
            assertThat(lastDay(term(ENGLAND, "2026-02-18", "2026-03-27", null))).isEqualTo("2027-03-26");
            assertThat(lastDay(term(ENGLAND, "2026-02-19", "2026-03-27", null))).isEqualTo("2027-03-26");
        }

        @Test
        void it_lasts_six_where_the_ballot_opened_the_day_before() {
            assertThat(lastDay(term(ENGLAND, "2026-02-17", "2026-03-27", null))).isEqualTo("2026-09-26");
        }

        @Test
        void no_agreement_makes_it_longer() {
            MandateTerm term = term(ENGLAND, "2026-02-18", "2026-03-27", "2027-03-27");

            assertThat(term).isInstanceOf(AgreementNotAllowed.class);
            assertThat(sentence(term.explanation())).contains("no agreement can make them longer");
        }

        @Test
        void no_longer_agreement_is_offered_as_an_alternative() {
            assertThat(term(ENGLAND, "2026-02-18", "2026-03-27", null)
                            .explanation()
                            .alternatives())
                    .extracting(Alternative::standing)
                    .containsExactly(Standing.WRONG);
        }
    }

    @Nested
    class Where_the_opening_day_is_not_recorded {

        @Test
        void the_term_is_not_known_from_the_first_day_on_which_it_matters() {
            MandateTerm term = term(ENGLAND, null, LAST_OF_FOUR_WEEKS.plusDays(1), null);

            assertThat(term).isInstanceOf(Unknown.class);
            assertThat(term.explanation().missing()).containsExactly("openedOn");
        }

        @Test
        void what_each_opening_day_would_give_is_shown() {
            MandateTerm term = term(ENGLAND, null, day("2026-03-27"), null);

            assertThat(term.explanation().alternatives())
                    .extracting(Alternative::day)
                    .containsExactly(day("2026-04-23"), day("2026-09-26"), day("2027-03-26"));
            assertThat(term.explanation().alternatives())
                    .extracting(other -> said(other.reading()))
                    .satisfiesExactly(
                            before ->
                                    assertThat(before).startsWith("If it opened on or before Tuesday 28 February 2017"),
                            between -> assertThat(between)
                                    .startsWith("If it opened from Wednesday 1 March 2017 to Tuesday 17 February 2026"),
                            after -> assertThat(after)
                                    .startsWith("If it opened on or after Wednesday 18 February 2026"));
        }

        @Test
        void only_what_the_ballot_day_leaves_possible_is_shown() {
            assertThat(term(ENGLAND, null, day("2023-01-11"), null)
                            .explanation()
                            .alternatives())
                    .extracting(Alternative::day)
                    .containsExactly(day("2023-02-07"), day("2023-07-10"));
        }
    }

    @Nested
    class Where_the_ballot_day_is_not_recorded {

        @ParameterizedTest
        @EnumSource
        void the_term_is_not_known_anywhere(Jurisdiction anywhere) {
            MandateTerm term = term(anywhere, day("2022-11-11"), null, null);

            assertThat(term).isInstanceOf(Unknown.class);
            assertThat(term.explanation().missing()).containsExactly("ballotDay");
        }
    }

    @Test
    void a_ballot_that_opens_after_its_last_day_has_no_term_but_a_mistake_in_it() {
        MandateTerm term = term(ENGLAND, "2023-01-12", "2023-01-11", null);

        assertThat(term).isInstanceOf(Unknown.class);
        assertThat(term.explanation().missing()).containsExactly("openedOn", "ballotDay");
        assertThat(term(ENGLAND, "2023-01-11", "2023-01-11", null)).isInstanceOf(Ends.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLAND", "WALES", "SCOTLAND", "GREAT_BRITAIN"})
    void it_is_one_law_in_all_of_Great_Britain(Jurisdiction inBritain) {
        assertThat(lastDay(term(inBritain, "2022-11-11", "2023-01-11", null))).isEqualTo("2023-07-10");
    }
}
