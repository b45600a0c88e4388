package org.actionledger.law.ballot;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.GREAT_BRITAIN;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Jurisdiction.SCOTLAND;
import static org.actionledger.law.Jurisdiction.WALES;
import static org.actionledger.law.Outcome.MET;
import static org.actionledger.law.Outcome.NOT_APPLICABLE;
import static org.actionledger.law.Outcome.NOT_MET;
import static org.actionledger.law.Outcome.UNKNOWN;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionledger.law.Alternative;
import org.actionledger.law.Alternative.Standing;
import org.actionledger.law.Answer;
import org.actionledger.law.Finding;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportThresholdTest {

    static final String SUPPORT = "gb.support-threshold";
    static final LocalDate FIRST_DAY = LocalDate.of(2017, 3, 1);
    static final LocalDate WELSH_EXEMPTION = LocalDate.of(2017, 9, 13);
    static final LocalDate REPEALED = LocalDate.of(2026, 2, 18);

    @Nested
    class In_important_public_services {

        @ParameterizedTest(name = "{1} Yes of {0} entitled: {2}, {3} short")
        @CsvSource({
            "2327, 926, NOT_MET, 5",
            "2327, 930, NOT_MET, 1",
            "2327, 931, MET, 0",
            "1000, 399, NOT_MET, 1",
            "1000, 400, MET, 0",
            "1001, 400, NOT_MET, 1",
            "1001, 401, MET, 0",
            "5, 1, NOT_MET, 1",
            "5, 2, MET, 0",
            "100000000, 39999999, NOT_MET, 1"
        })
        void two_fifths_of_those_entitled_must_say_Yes(int entitled, int yes, String outcome, int votesShort) {
            Finding finding =
                    in(ENGLAND).count(entitled, entitled, 0).strike(yes, 0).finding(SUPPORT);

            assertThat(finding.outcome()).hasToString(outcome);
            assertThat(finding.figures()).containsEntry("short", votesShort);
        }

        @Test
        void it_shows_what_was_compared() {
            Finding finding = in(ENGLAND).count(2327, 1198, 5).strike(926, 267).finding(SUPPORT);

            assertThat(finding.figures())
                    .containsEntry("entitled", 2327)
                    .containsEntry("yes", 926)
                    .containsEntry("needed", 931);
            assertThat(sentence(finding.explanation()))
                    .isEqualTo("926 of 2,327 entitled voted Yes; 40 % of those entitled is 931.");
        }
    }

    @Nested
    class The_opening_day {

        @Test
        void decides_whether_it_is_required() {
            assertThat(openedOn(FIRST_DAY.minusDays(1))).isEqualTo(NOT_APPLICABLE);
            assertThat(openedOn(FIRST_DAY)).isEqualTo(NOT_MET);
            assertThat(openedOn(FIRST_DAY.plusDays(1))).isEqualTo(NOT_MET);
            assertThat(openedOn(REPEALED.minusDays(1))).isEqualTo(NOT_MET);
            assertThat(openedOn(REPEALED)).isEqualTo(NOT_APPLICABLE);
            assertThat(openedOn(REPEALED.plusDays(1))).isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void before_the_repeal_counts_though_the_ballot_closes_after() {
            assertThat(failing(ENGLAND)
                            .opened("2026-02-17")
                            .closed("2026-03-27")
                            .finding(SUPPORT)
                            .outcome())
                    .isEqualTo(NOT_MET);
        }

        @Test
        void if_missing_leaves_it_unknown_only_where_the_figures_fall_short() {
            assertThat(failing(ENGLAND)
                            .opened((LocalDate) null)
                            .finding(SUPPORT)
                            .outcome())
                    .isEqualTo(UNKNOWN);
            assertThat(failing(ENGLAND)
                            .opened((LocalDate) null)
                            .finding(SUPPORT)
                            .explanation()
                            .missing())
                    .containsExactly("openedOn");
            assertThat(in(ENGLAND)
                            .opened((LocalDate) null)
                            .count(1000, 560, 0)
                            .strike(400, 160)
                            .finding(SUPPORT)
                            .outcome())
                    .isEqualTo(MET);
        }

        @Test
        void being_the_very_first_is_arguable() {
            assertThat(failing(ENGLAND)
                            .opened(FIRST_DAY)
                            .finding(SUPPORT)
                            .explanation()
                            .alternatives())
                    .extracting(Alternative::standing)
                    .containsExactly(Standing.ARGUABLE);
            assertThat(failing(ENGLAND)
                            .opened(FIRST_DAY.plusDays(1))
                            .finding(SUPPORT)
                            .explanation()
                            .alternatives())
                    .isEmpty();
        }

        private Outcome openedOn(LocalDate day) {
            return failing(ENGLAND).opened(day).finding(SUPPORT).outcome();
        }
    }

    @Nested
    class Outside_important_public_services {

        @Test
        void it_does_not_apply() {
            Finding finding =
                    failing(ENGLAND).importantPublicServices(Answer.NO).finding(SUPPORT);

            assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
            assertThat(sentence(finding.explanation())).startsWith("Most of those entitled do not work in");
        }

        @Test
        void is_told_apart_from_a_ballot_that_the_rule_does_not_reach() {
            assertThat(sentence(
                            failing(ENGLAND).opened(REPEALED).finding(SUPPORT).explanation()))
                    .contains("from 1 March 2017 to 17 February 2026");
        }

        @Test
        void not_knowing_which_matters_only_where_the_figures_fall_short() {
            BallotOnPaper fails = failing(ENGLAND).importantPublicServices(Answer.UNKNOWN);

            assertThat(fails.finding(SUPPORT).outcome()).isEqualTo(UNKNOWN);
            assertThat(fails.finding(SUPPORT).explanation().missing()).containsExactly("importantPublicServices");
            assertThat(in(ENGLAND)
                            .importantPublicServices(Answer.UNKNOWN)
                            .count(1000, 560, 0)
                            .strike(400, 160)
                            .finding(SUPPORT)
                            .outcome())
                    .isEqualTo(MET);
        }

        @Test
        void not_knowing_which_does_not_matter_since_the_repeal() {
            assertThat(failing(ENGLAND)
                            .importantPublicServices(Answer.UNKNOWN)
                            .opened(REPEALED)
                            .finding(SUPPORT)
                            .outcome())
                    .isEqualTo(NOT_APPLICABLE);
        }
    }

    @Nested
    class In_Wales {

        @Test
        void a_devolved_authority_is_exempt_if_the_ballot_opened_since_13_September_2017() {
            assertThat(welsh(true, WELSH_EXEMPTION.minusDays(1))).isEqualTo(NOT_MET);
            assertThat(welsh(true, WELSH_EXEMPTION)).isEqualTo(NOT_APPLICABLE);
            assertThat(welsh(true, WELSH_EXEMPTION.plusDays(1))).isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void any_other_employer_is_not() {
            assertThat(welsh(false, LocalDate.of(2022, 11, 11))).isEqualTo(NOT_MET);
        }

        @Test
        void who_the_employer_is_must_be_known_where_it_matters() {
            Finding finding = failing(WALES).devolvedWelshAuthority(null).finding(SUPPORT);

            assertThat(finding.outcome()).isEqualTo(UNKNOWN);
            assertThat(finding.explanation().missing()).containsExactly("devolvedWelshAuthority");
        }

        @Test
        void whether_the_services_are_important_does_not_matter_to_an_exempt_employer() {
            Finding finding = failing(WALES)
                    .devolvedWelshAuthority(true)
                    .importantPublicServices(Answer.UNKNOWN)
                    .finding(SUPPORT);

            assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
            assertThat(sentence(finding.explanation())).contains("devolved Welsh authority");
        }

        @Test
        void a_ballot_that_was_open_when_the_exemption_began_is_arguable() {
            LocalDate eve = WELSH_EXEMPTION.minusDays(1);
            BallotOnPaper open = failing(WALES).devolvedWelshAuthority(true).opened(eve);

            assertThat(open.closed(WELSH_EXEMPTION)
                            .finding(SUPPORT)
                            .explanation()
                            .alternatives())
                    .extracting(Alternative::standing)
                    .containsExactly(Standing.ARGUABLE);
            assertThat(open.closed((LocalDate) null)
                            .finding(SUPPORT)
                            .explanation()
                            .alternatives())
                    .hasSize(1);
            assertThat(open.closed(eve).finding(SUPPORT).explanation().alternatives())
                    .isEmpty();
            assertThat(open.closed(WELSH_EXEMPTION)
                            .devolvedWelshAuthority(false)
                            .finding(SUPPORT)
                            .explanation()
                            .alternatives())
                    .isEmpty();
            assertThat(open.opened(WELSH_EXEMPTION)
                            .closed("2017-10-10")
                            .finding(SUPPORT)
                            .explanation()
                            .alternatives())
                    .isEmpty();
        }

        private Outcome welsh(boolean devolved, LocalDate openedOn) {
            return failing(WALES)
                    .devolvedWelshAuthority(devolved)
                    .opened(openedOn)
                    .finding(SUPPORT)
                    .outcome();
        }
    }

    @Nested
    class Elsewhere {

        @Test
        void it_applies_in_England_and_Scotland_without_asking_for_a_Welsh_employer() {
            assertThat(failing(ENGLAND).finding(SUPPORT).outcome()).isEqualTo(NOT_MET);
            assertThat(failing(SCOTLAND).finding(SUPPORT).outcome()).isEqualTo(NOT_MET);
            assertThat(failing(SCOTLAND)
                            .devolvedWelshAuthority(false)
                            .finding(SUPPORT)
                            .outcome())
                    .isEqualTo(NOT_MET);
        }

        @Test
        void a_Welsh_authority_in_England_or_Scotland_is_a_mistake_in_the_record() {
            assertThat(failing(ENGLAND)
                            .devolvedWelshAuthority(true)
                            .finding(SUPPORT)
                            .outcome())
                    .isEqualTo(UNKNOWN);
            assertThat(failing(SCOTLAND)
                            .devolvedWelshAuthority(true)
                            .finding(SUPPORT)
                            .outcome())
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void a_ballot_across_Britain_is_exempt_only_if_said_to_be() {
            assertThat(failing(GREAT_BRITAIN).finding(SUPPORT).outcome()).isEqualTo(NOT_MET);
            assertThat(failing(GREAT_BRITAIN)
                            .devolvedWelshAuthority(false)
                            .finding(SUPPORT)
                            .outcome())
                    .isEqualTo(NOT_MET);
            assertThat(failing(GREAT_BRITAIN)
                            .devolvedWelshAuthority(true)
                            .finding(SUPPORT)
                            .outcome())
                    .isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void northern_ireland_never_had_it() {
            assertThat(failing(NORTHERN_IRELAND)
                            .finding("ni.no-support-threshold")
                            .outcome())
                    .isEqualTo(NOT_APPLICABLE);
        }
    }

    @Nested
    class With_a_figure_missing {

        @Test
        void it_is_unknown_and_says_which() {
            assertThat(missing(null, 390)).containsExactly("entitled");
            assertThat(missing(1000, null)).containsExactly("yes");
            assertThat(missing(null, null)).containsExactly("entitled", "yes");
        }

        @Test
        void it_is_still_not_applicable_where_it_does_not_apply() {
            assertThat(in(ENGLAND)
                            .opened(REPEALED)
                            .strike(null, null)
                            .finding(SUPPORT)
                            .outcome())
                    .isEqualTo(NOT_APPLICABLE);
        }

        private Iterable<String> missing(@Nullable Integer entitled, @Nullable Integer yes) {
            Finding finding =
                    in(ENGLAND).count(entitled, 560, 0).strike(yes, 10).finding(SUPPORT);
            assertThat(finding.outcome()).isEqualTo(UNKNOWN);
            return finding.explanation().missing();
        }
    }

    private static BallotOnPaper failing(Jurisdiction jurisdiction) {
        return in(jurisdiction).count(1000, 560, 3).strike(390, 167);
    }

    private static BallotOnPaper in(Jurisdiction jurisdiction) {
        return BallotOnPaper.in(jurisdiction).opened("2022-11-11").importantPublicServices(Answer.YES);
    }
}
