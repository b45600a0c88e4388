package org.actionledger.law.result;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Outcome.MET;
import static org.actionledger.law.Outcome.NOT_MET;
import static org.actionledger.law.Outcome.UNKNOWN;
import static org.actionledger.law.Said.said;
import static org.actionledger.law.Said.sentence;
import static org.actionledger.law.result.ItemOfResult.CAST;
import static org.actionledger.law.result.ItemOfResult.ENTITLED;
import static org.actionledger.law.result.ItemOfResult.HALF_VOTED;
import static org.actionledger.law.result.ItemOfResult.NO;
import static org.actionledger.law.result.ItemOfResult.SPOILED;
import static org.actionledger.law.result.ItemOfResult.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.actionledger.law.Answer;
import org.actionledger.law.Deadline;
import org.actionledger.law.Finding;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Outcome;
import org.actionledger.law.Setting;
import org.actionledger.law.Status;
import org.actionledger.law.StatuteBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResultToldTest {

    static final StatuteBook BOOK = StatuteBook.asReviewed();
    static final Set<ItemOfResult> FOUR = EnumSet.of(CAST, YES, NO, SPOILED);
    static final Set<ItemOfResult> SIX = EnumSet.of(ENTITLED, CAST, YES, NO, SPOILED, HALF_VOTED);
    static final Set<ItemOfResult> SEVEN = EnumSet.allOf(ItemOfResult.class);

    @Nested
    class To_voters {

        @ParameterizedTest(name = "opened {0}: four {1}, six {2}, seven {3}")
        @CsvSource({
            "2017-02-28, MET, MET, MET",
            "2017-03-01, NOT_MET, NOT_MET, MET",
            "2026-02-17, NOT_MET, NOT_MET, MET",
            "2026-02-18, NOT_MET, MET, MET"
        })
        void everything_is_told_that_the_opening_day_asks_for(
                LocalDate openedOn, Outcome four, Outcome six, Outcome seven) {
            assertThat(told(ENGLAND, openedOn, Answer.YES, FOUR).outcome()).isEqualTo(four);
            assertThat(told(ENGLAND, openedOn, Answer.YES, SIX).outcome()).isEqualTo(six);
            assertThat(told(ENGLAND, openedOn, Answer.YES, SEVEN).outcome()).isEqualTo(seven);
        }

        @ParameterizedTest
        @EnumSource
        void whatever_is_missing_is_named(ItemOfResult missing) {
            Set<ItemOfResult> all = EnumSet.complementOf(EnumSet.of(missing));
            Finding finding = told(ENGLAND, LocalDate.of(2022, 11, 11), Answer.YES, all);

            assertThat(finding.outcome()).isEqualTo(NOT_MET);
            assertThat(sentence(finding.explanation())).isEqualTo("Not told: " + said(missing.says()) + ".");
            assertThat(finding.explanation().missing()).isEmpty();
        }

        @Test
        void support_is_told_only_where_the_rule_reaches_the_ballot() {
            LocalDate opened = LocalDate.of(2022, 11, 11);

            assertThat(told(ENGLAND, opened, Answer.NO, SIX).outcome()).isEqualTo(MET);
            assertThat(told(ENGLAND, opened, Answer.UNKNOWN, SIX).outcome()).isEqualTo(UNKNOWN);
            assertThat(told(ENGLAND, opened, Answer.UNKNOWN, SIX).explanation().missing())
                    .containsExactly("supportRuleApplies");
            assertThat(told(ENGLAND, opened, Answer.UNKNOWN, SEVEN).outcome()).isEqualTo(MET);
            assertThat(told(ENGLAND, opened, Answer.UNKNOWN, FOUR).outcome()).isEqualTo(NOT_MET);
        }

        @Test
        void what_is_missing_by_any_text_is_missing_where_the_opening_day_is_not_known() {
            assertThat(told(ENGLAND, null, Answer.NO, EnumSet.of(CAST, YES, NO)).outcome())
                    .isEqualTo(NOT_MET);
            assertThat(told(ENGLAND, null, Answer.NO, FOUR).outcome()).isEqualTo(UNKNOWN);
            assertThat(told(ENGLAND, null, Answer.NO, FOUR).explanation().missing())
                    .containsExactly("openedOn");
            assertThat(told(ENGLAND, null, Answer.NO, SIX).outcome()).isEqualTo(MET);
        }

        @Test
        void four_figures_are_enough_after_the_repeal_and_in_northern_ireland() {
            LocalDate repealed = LocalDate.of(2026, 11, 1);
            StatuteBook book = BOOK.with(Setting.TURNOUT_REPEAL, Status.UNVERIFIED, repealed);

            assertThat(ResultToldToVoters.check(book, result(ENGLAND, repealed, Answer.NO, FOUR))
                            .outcome())
                    .isEqualTo(MET);
            assertThat(ResultToldToVoters.check(book, result(ENGLAND, repealed.minusDays(1), Answer.NO, FOUR))
                            .outcome())
                    .isEqualTo(NOT_MET);
            assertThat(told(NORTHERN_IRELAND, repealed, Answer.NO, FOUR))
                    .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(MET))
                    .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("ni.result-told-to-voters"));
        }

        @Test
        void a_repeal_that_reaches_back_before_2026_changes_it_from_then_on() {
            LocalDate repealed = LocalDate.of(2026, 1, 1);
            StatuteBook book = BOOK.with(Setting.TURNOUT_REPEAL, Status.UNVERIFIED, repealed);

            assertThat(ResultToldToVoters.check(book, result(ENGLAND, LocalDate.of(2026, 2, 18), Answer.NO, FOUR))
                            .outcome())
                    .isEqualTo(MET);
            assertThat(ResultToldToVoters.check(book, result(ENGLAND, repealed.minusDays(1), Answer.NO, FOUR))
                            .outcome())
                    .isEqualTo(NOT_MET);
        }

        private Finding told(
                Jurisdiction jurisdiction, @Nullable LocalDate openedOn, Answer supportRule, Set<ItemOfResult> items) {
            return ResultToldToVoters.check(BOOK, result(jurisdiction, openedOn, supportRule, items));
        }
    }

    @Nested
    class To_an_employer {

        static final LocalDate BALLOT_DAY = LocalDate.of(2023, 1, 11);

        @ParameterizedTest
        @CsvSource({"2023-01-10, NOT_MET", "2023-01-11, MET", "2023-01-12, MET"})
        void comes_after_the_voting(LocalDate toldOn, Outcome outcome) {
            assertThat(told(toldOn, SEVEN).outcome()).isEqualTo(outcome);
        }

        @Test
        void has_all_that_voters_are_told() {
            assertThat(told(BALLOT_DAY, SIX).outcome()).isEqualTo(NOT_MET);
            assertThat(told(BALLOT_DAY, SIX).rule().id()).isEqualTo("gb.result-told-to-employer");
        }

        @Test
        void is_not_known_where_nobody_recorded_it() {
            assertThat(told(null, SEVEN).outcome()).isEqualTo(UNKNOWN);
            assertThat(told(null, SEVEN).explanation().missing()).containsExactly("toldOn");
        }

        @Test
        void too_early_is_explained() {
            assertThat(sentence(told(LocalDate.of(2023, 1, 10), SEVEN).explanation()))
                    .isEqualTo(
                            "This employer is recorded as told on Tuesday 10 January 2023, when votes could be cast until Wednesday 11 January 2023. That was no result.");
        }

        @Test
        void can_be_judged_without_the_ballot_day() {
            assertThat(ResultToldToEmployer.check(
                            BOOK,
                            new ResultTold(
                                    NORTHERN_IRELAND, LocalDate.of(2022, 12, 5), null, Answer.NO, BALLOT_DAY, FOUR)))
                    .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(MET))
                    .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("ni.result-told-to-employer"));
        }

        private Finding told(@Nullable LocalDate toldOn, Set<ItemOfResult> items) {
            return ResultToldToEmployer.check(
                    BOOK, new ResultTold(ENGLAND, LocalDate.of(2022, 12, 5), BALLOT_DAY, Answer.YES, toldOn, items));
        }
    }

    @Nested
    class Copies_of_the_report {

        @ParameterizedTest
        @CsvSource({
            "2023-01-11, 2023-07-11",
            "2024-08-31, 2025-02-28",
            "2023-08-31, 2024-02-29",
            "2023-03-31, 2023-09-30"
        })
        void are_given_for_six_months_from_the_ballot_day_which_is_not_counted(LocalDate ballotDay, LocalDate last) {
            Deadline until = CopiesOfReport.until(BOOK, ENGLAND, ballotDay);

            assertThat(until.day()).isEqualTo(last);
            assertThat(until.explanation().rule().id()).isEqualTo("gb.copies-of-report");
        }

        @Test
        void are_explained() {
            assertThat(CopiesOfReport.until(BOOK, NORTHERN_IRELAND, LocalDate.of(2023, 1, 11))
                            .explanation())
                    .satisfies(
                            why -> assertThat(sentence(why))
                                    .isEqualTo(
                                            "The 6 months run from the last day of voting, Wednesday 11 January 2023, which is not counted, so they end on Tuesday 11 July 2023."))
                    .satisfies(why -> assertThat(why.rule().id()).isEqualTo("ni.copies-of-report"));
        }
    }

    @Test
    void what_was_told_is_among_the_inputs() {
        assertThat(ResultToldToVoters.check(
                                BOOK, result(ENGLAND, LocalDate.of(2022, 11, 11), Answer.NO, EnumSet.of(YES, CAST)))
                        .explanation()
                        .inputs())
                .containsEntry("items", "CAST YES");
        assertThat(List.of(ItemOfResult.values()))
                .extracting(ItemOfResult::says)
                .doesNotHaveDuplicates();
    }

    private static ResultTold result(
            Jurisdiction jurisdiction, @Nullable LocalDate openedOn, Answer supportRule, Set<ItemOfResult> items) {
        return new ResultTold(jurisdiction, openedOn, null, supportRule, null, items);
    }
}
