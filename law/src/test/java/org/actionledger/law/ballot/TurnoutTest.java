package org.actionledger.law.ballot;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Jurisdiction.WALES;
import static org.actionledger.law.Outcome.MET;
import static org.actionledger.law.Outcome.NOT_APPLICABLE;
import static org.actionledger.law.Outcome.NOT_MET;
import static org.actionledger.law.Outcome.UNKNOWN;
import static org.actionledger.law.Said.said;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionledger.law.Finding;
import org.actionledger.law.Setting;
import org.actionledger.law.Status;
import org.actionledger.law.StatuteBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnoutTest {

    static final String TURNOUT = "gb.turnout";
    static final LocalDate FIRST_DAY = LocalDate.of(2017, 3, 1);
    static final LocalDate NOVEMBER_1 = LocalDate.of(2026, 11, 1);

    @Nested
    class The_arithmetic {

        @ParameterizedTest(name = "{1} of {0}: {2}, {3} short")
        @CsvSource({
            "1000, 499, NOT_MET, 1",
            "1000, 500, MET, 0",
            "1000, 501, MET, 0",
            "999, 499, NOT_MET, 1",
            "999, 500, MET, 0",
            "1, 0, NOT_MET, 1",
            "1, 1, MET, 0",
            "2, 1, MET, 0",
            "0, 0, MET, 0",
            "10000, 4996, NOT_MET, 4",
            "100000000, 49999999, NOT_MET, 1"
        })
        void is_done_in_whole_papers(int entitled, int votesCast, String outcome, int papersShort) {
            Finding finding = turnout("2022-11-11", entitled, votesCast);

            assertThat(finding.outcome()).hasToString(outcome);
            assertThat(finding.figures()).containsEntry("short", papersShort);
        }

        @Test
        void shows_what_was_compared() {
            Finding finding = turnout("2022-11-11", 54_433, 28_598);

            assertThat(finding.figures())
                    .containsEntry("entitled", 54_433)
                    .containsEntry("votesCast", 28_598)
                    .containsEntry("needed", 27_217);
            assertThat(sentence(finding.explanation()))
                    .isEqualTo(
                            "28,598 of 54,433 entitled returned a voting paper, spoiled ones counted; half is 27,217.");
            assertThat(finding.explanation().inputs())
                    .containsEntry("openedOn", "2022-11-11")
                    .containsEntry("entitled", "54433")
                    .containsEntry("votesCast", "28598");
            assertThat(finding.explanation().provision().uri())
                    .hasToString("https://www.legislation.gov.uk/ukpga/1992/52/section/226/2022-11-11");
        }
    }

    @Nested
    class The_opening_day {

        @Test
        void decides_whether_it_is_required() {
            assertThat(turnout(FIRST_DAY.minusDays(1), 1000, 1).outcome()).isEqualTo(NOT_APPLICABLE);
            assertThat(turnout(FIRST_DAY, 1000, 1).outcome()).isEqualTo(NOT_MET);
            assertThat(turnout(FIRST_DAY.plusDays(1), 1000, 1).outcome()).isEqualTo(NOT_MET);
        }

        @Test
        void changed_nothing_on_18_February_2026() {
            assertThat(turnout("2026-02-17", 1000, 499).outcome()).isEqualTo(NOT_MET);
            assertThat(turnout("2026-02-18", 1000, 499).outcome()).isEqualTo(NOT_MET);
            assertThat(turnout("2026-02-19", 1000, 499).outcome()).isEqualTo(NOT_MET);
        }

        @Test
        void if_missing_makes_no_difference_where_enough_voted() {
            Finding finding = ballot(null, 1000, 500).finding(TURNOUT);

            assertThat(finding.outcome()).isEqualTo(MET);
            assertThat(sentence(finding.explanation())).contains("makes no difference");
            assertThat(finding.explanation().missing()).isEmpty();
        }

        @Test
        void if_missing_leaves_it_unknown_where_too_few_voted() {
            Finding finding = ballot(null, 1000, 499).finding(TURNOUT);

            assertThat(finding.outcome()).isEqualTo(UNKNOWN);
            assertThat(finding.explanation().missing()).containsExactly("openedOn");
            assertThat(sentence(finding.explanation())).contains("depends on the day it opened");
        }

        @Test
        void cannot_be_after_a_ballot_day_before_the_rule() {
            assertThat(ballot(null, 1000, 1)
                            .closed(FIRST_DAY.minusDays(1))
                            .finding(TURNOUT)
                            .outcome())
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(ballot(null, 1000, 1).closed(FIRST_DAY).finding(TURNOUT).outcome())
                    .isEqualTo(UNKNOWN);
        }
    }

    @Nested
    class With_a_figure_missing {

        @Test
        void it_is_unknown_and_says_which() {
            assertThat(ballot("2022-11-11", 1000, null).finding(TURNOUT).outcome())
                    .isEqualTo(UNKNOWN);
            assertThat(ballot("2022-11-11", 1000, null)
                            .finding(TURNOUT)
                            .explanation()
                            .missing())
                    .containsExactly("votesCast");
            assertThat(ballot("2022-11-11", null, 500)
                            .finding(TURNOUT)
                            .explanation()
                            .missing())
                    .containsExactly("entitled");
            assertThat(ballot("2022-11-11", null, null)
                            .finding(TURNOUT)
                            .explanation()
                            .missing())
                    .containsExactly("entitled", "votesCast");
        }

        @Test
        void the_papers_returned_are_not_guessed_from_Yes_and_No() {
            assertThat(ballot("2022-11-11", 1000, null)
                            .strike(700, 100)
                            .strike()
                            .supported())
                    .hasToString("UNKNOWN");
        }
    }

    @Nested
    class Where_the_repeal_is_taken_as_in_force {

        final StatuteBook repealed =
                StatuteBook.asReviewed().with(Setting.TURNOUT_REPEAL, Status.UNVERIFIED, NOVEMBER_1);

        @Test
        void ballots_opened_from_that_day_need_no_turnout() {
            assertThat(outcome(NOVEMBER_1.minusDays(1))).isEqualTo(NOT_MET);
            assertThat(outcome(NOVEMBER_1)).isEqualTo(NOT_APPLICABLE);
            assertThat(outcome(NOVEMBER_1.plusDays(1))).isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void the_answer_names_it() {
            assertThat(said(ballot(null, 1000, 1)
                            .opened(NOVEMBER_1)
                            .under(repealed)
                            .finding(TURNOUT)
                            .explanation()
                            .unverified()))
                    .singleElement()
                    .asString()
                    .contains("Employment Rights Act 2025, section 68");
        }

        private Object outcome(LocalDate openedOn) {
            return ballot(null, 1000, 1)
                    .opened(openedOn)
                    .under(repealed)
                    .finding(TURNOUT)
                    .outcome();
        }
    }

    @Test
    void the_pending_repeal_is_named_in_answers_it_could_change_and_in_no_other() {
        assertThat(turnout("2026-03-01", 1000, 500).explanation().unverified()).hasSize(1);
        assertThat(turnout("2022-11-11", 1000, 500).explanation().unverified()).isEmpty();
    }

    @Test
    void a_devolved_welsh_authority_needs_it_too() {
        assertThat(BallotOnPaper.in(WALES)
                        .devolvedWelshAuthority(true)
                        .opened("2022-11-11")
                        .count(1000, 499, 0)
                        .finding(TURNOUT)
                        .outcome())
                .isEqualTo(NOT_MET);
    }

    @Test
    void northern_ireland_needs_none() {
        Finding finding = BallotOnPaper.in(NORTHERN_IRELAND)
                .opened("2022-11-11")
                .count(40_000, 5_000, 0)
                .finding("ni.no-turnout-threshold");

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    private static Finding turnout(String openedOn, int entitled, int votesCast) {
        return turnout(LocalDate.parse(openedOn), entitled, votesCast);
    }

    private static Finding turnout(LocalDate openedOn, int entitled, int votesCast) {
        return ballot(null, entitled, votesCast).opened(openedOn).finding(TURNOUT);
    }

    private static BallotOnPaper ballot(
            @Nullable String openedOn, @Nullable Integer entitled, @Nullable Integer votesCast) {
        return BallotOnPaper.in(ENGLAND)
                .opened(openedOn == null ? null : LocalDate.parse(openedOn))
                .count(entitled, votesCast, null);
    }
}
