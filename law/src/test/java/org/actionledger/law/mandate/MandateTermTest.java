package org.actionledger.law.mandate;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Jurisdiction.WALES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.actionledger.law.Alternative;
import org.actionledger.law.Alternative.Standing;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.mandate.MandateTerm.AgreementNotAllowed;
import org.actionledger.law.mandate.MandateTerm.Ends;
import org.actionledger.law.mandate.MandateTerm.MustStart;
import org.actionledger.law.mandate.MandateTerm.Unknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MandateTermTest {

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
            assertThat(term.explanation().sentence())
                    .contains("no more than 9 months", "10 October 2023", "11 October 2023");
        }

        @Test
        void an_agreement_cannot_make_it_shorter() {
            MandateTerm term = term(ENGLAND, "2022-12-01", "2023-01-11", "2023-07-09");

            assertThat(term).isInstanceOf(AgreementNotAllowed.class);
            assertThat(term.explanation().sentence()).contains("cannot shorten", "10 July 2023", "9 July 2023");
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
            assertThat(term.explanation().sentence()).contains("no agreement can make them longer");
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
                    .extracting(Alternative::reading)
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

    @Nested
    class Counting_months {

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
        void ends_the_day_before_the_same_day_or_with_a_month_that_has_no_such_day(
                LocalDate ballotDay, LocalDate lastDay) {
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
    }

    @Nested
    class The_explanation {

        final MandateTerm wales = term(WALES, "2022-11-11", "2023-01-11", null);

        @Test
        void says_how_the_day_comes_about() {
            assertThat(wales.explanation().sentence())
                    .isEqualTo(
                            "The ballot opened on Friday 11 November 2022, so its mandate lasts 6 months. "
                                    + "The first of the 6 months is the last day of voting, Wednesday 11 January 2023. "
                                    + "The same day of the month 6 months on is Tuesday 11 July 2023, and they end the day before: Monday 10 July 2023 is the last day.");
        }

        @Test
        void links_the_section_as_it_stood_on_the_opening_day() {
            assertThat(wales.explanation().provision().uri())
                    .hasToString("https://www.legislation.gov.uk/ukpga/1992/52/section/234/2022-11-11");
            assertThat(wales.explanation().provision().name())
                    .isEqualTo("Trade Union and Labour Relations (Consolidation) Act 1992, section 234");
        }

        @Test
        void names_the_rule_its_version_and_what_went_in() {
            assertThat(wales.explanation().rule().id()).isEqualTo("gb.mandate-term");
            assertThat(wales.explanation().rulesVersion()).isEqualTo("2026-11-22");
            assertThat(wales.explanation().inputs())
                    .isEqualTo(Map.of("jurisdiction", "WALES", "openedOn", "2022-11-11", "ballotDay", "2023-01-11"));
        }

        @Test
        void names_the_case_and_the_day_that_it_rejected() {
            assertThat(wales.explanation().cases()).singleElement().satisfies(rcn -> assertThat(rcn.citation())
                    .contains("Royal College of Nursing", "High Court", "27 April 2023"));
            assertThat(wales.explanation().alternatives().getFirst().standing()).isEqualTo(Standing.WRONG);
            assertThat(wales.explanation().alternatives().getFirst().day()).isEqualTo("2023-07-11");
        }

        @Test
        void offers_what_an_employer_may_agree_to() {
            assertThat(wales.explanation().alternatives())
                    .contains(new Alternative(
                            Standing.ON_OTHER_FACTS,
                            "An employer may agree, for itself only, to as much as 9 months, which end on Tuesday 10 October 2023.",
                            day("2023-10-10")));
        }

        @Test
        void of_an_agreement_says_that_it_holds_for_one_employer() {
            assertThat(term(WALES, "2022-11-11", "2023-01-11", "2023-09-30")
                            .explanation()
                            .sentence())
                    .contains("30 September 2023 instead", "up to 9 months", "10 October 2023", "that employer only");
        }

        @Test
        void of_a_short_month_gives_the_safer_day_too() {
            MandateTerm term = term(ENGLAND, "2024-08-01", "2024-08-31", null);

            assertThat(lastDay(term)).isEqualTo("2025-02-28");
            assertThat(term.explanation().sentence()).contains("no day 31", "Friday 28 February 2025 is the last day");
            assertThat(term.explanation().alternatives().getFirst().standing()).isEqualTo(Standing.SAFER);
            assertThat(term.explanation().alternatives().getFirst().day()).isEqualTo("2025-02-27");
        }

        @Test
        void of_a_mandate_alive_on_18_February_2026_says_why_it_is_not_twelve_months() {
            assertThat(term(ENGLAND, "2025-10-20", "2025-11-30", null)
                            .explanation()
                            .alternatives())
                    .anySatisfy(twelve -> {
                        assertThat(twelve.standing()).isEqualTo(Standing.WRONG);
                        assertThat(twelve.day()).isEqualTo("2026-11-29");
                        assertThat(twelve.reading()).contains("18 February 2026", "opened before");
                    });
            assertThat(term(ENGLAND, "2025-07-20", "2025-08-18", null)
                            .explanation()
                            .alternatives())
                    .noneMatch(other -> other.reading().contains("opened before"));
            assertThat(term(ENGLAND, "2025-07-20", "2025-08-19", null)
                            .explanation()
                            .alternatives())
                    .anyMatch(other -> other.reading().contains("opened before"));
        }
    }

    @Nested
    class In_Northern_Ireland {

        @Test
        void action_must_start_within_four_weeks_counted_the_safer_way() {
            MandateTerm term = term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", null);

            assertThat(startBy(term)).isEqualTo("2026-11-12");
            assertThat(term.explanation().rule().id()).isEqualTo("ni.mandate-term");
            assertThat(term.explanation().sentence()).contains("no last day", "Thursday 12 November 2026");
            assertThat(term.explanation().provision().uri())
                    .hasToString("https://www.legislation.gov.uk/nisi/1995/1980/article/117/2026-10-16");
        }

        @Test
        void a_day_later_is_arguable() {
            assertThat(term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", null)
                            .explanation()
                            .alternatives())
                    .singleElement()
                    .satisfies(later -> assertThat(later.standing()).isEqualTo(Standing.ARGUABLE))
                    .satisfies(later -> assertThat(later.day()).isEqualTo("2026-11-13"));
        }

        @Test
        void the_opening_day_does_not_matter() {
            assertThat(startBy(term(NORTHERN_IRELAND, null, day("2026-10-16"), null)))
                    .isEqualTo("2026-11-12");
            assertThat(startBy(term(NORTHERN_IRELAND, "2016-09-18", "2016-10-16", null)))
                    .isEqualTo("2016-11-12");
        }

        @Test
        void eight_weeks_may_be_agreed_and_not_a_day_more() {
            assertThat(startBy(term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", "2026-12-10")))
                    .isEqualTo("2026-12-10");
            assertThat(term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", "2026-12-11"))
                    .isInstanceOf(AgreementNotAllowed.class);
            assertThat(term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", "2026-11-11"))
                    .isInstanceOf(AgreementNotAllowed.class);
        }

        @Test
        void an_agreed_day_leaves_nothing_to_argue_about() {
            assertThat(term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", "2026-12-10")
                            .explanation()
                            .alternatives())
                    .isEmpty();
        }
    }

    private static LocalDate lastDay(MandateTerm term) {
        assertThat(term).isInstanceOf(Ends.class);
        return ((Ends) term).lastDay();
    }

    private static LocalDate startBy(MandateTerm term) {
        assertThat(term).isInstanceOf(MustStart.class);
        return ((MustStart) term).startBy();
    }

    private static MandateTerm term(
            Jurisdiction jurisdiction, String openedOn, String ballotDay, @Nullable String agreedUntil) {
        return term(jurisdiction, day(openedOn), day(ballotDay), agreedUntil == null ? null : day(agreedUntil));
    }

    private static MandateTerm term(
            Jurisdiction jurisdiction,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate ballotDay,
            @Nullable LocalDate agreedUntil) {
        return MandateTerm.of(
                StatuteBook.asReviewed(), new MandateDates(jurisdiction, openedOn, ballotDay, agreedUntil));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
