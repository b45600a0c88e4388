package org.actionledger.law.ballot;

import static org.actionledger.law.Answer.NO;
import static org.actionledger.law.Answer.UNKNOWN;
import static org.actionledger.law.Answer.YES;
import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Jurisdiction.WALES;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.law.Finding;
import org.actionledger.law.Outcome;
import org.actionledger.law.mandate.MandateTerm;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BallotLawTest {

    static final String PAPERS = "count.papers-returned";
    static final String RECONCILES = "count.reconciles";

    /** As the law desk is asked it. */
    static final BallotOnPaper WELSH = BallotOnPaper.in(WALES)
            .opened("2022-11-11")
            .closed("2023-01-11")
            .devolvedWelshAuthority(true)
            .count(1000, 560, 3)
            .strike(390, 167)
            .actionShortOfStrike(500, 50);

    @Nested
    class A_statutory_ballot {

        @Test
        void gives_a_mandate_for_each_question_that_has_support() {
            assertThat(WELSH.assessed().questions()).allSatisfy(question -> {
                assertThat(question.supported()).isEqualTo(YES);
                assertThat(question.mandate())
                        .isInstanceOfSatisfying(MandateTerm.Ends.class, ends -> assertThat(ends.lastDay())
                                .isEqualTo("2023-07-10"));
                assertThat(question.votesShort()).isEqualTo(new VotesShort(0, 0, 0));
            });
        }

        @Test
        void keeps_the_questions_apart_and_in_order() {
            assertThat(WELSH.assessed().questions())
                    .extracting(QuestionAssessment::question)
                    .containsExactly("STRIKE", "ACTION_SHORT_OF_STRIKE");
        }

        @Test
        void has_its_turnout_found_once_and_the_rest_for_each_question() {
            assertThat(rules(WELSH.assessed().findings())).containsExactly("gb.turnout");
            assertThat(rules(WELSH.strike().findings()))
                    .containsExactly("gb.majority", "gb.support-threshold", "gb.majority-of-papers", RECONCILES);
        }

        @Test
        void that_misses_one_condition_gives_none() {
            assertThat(WELSH.count(1000, 499, 0).strike().supported()).isEqualTo(NO);
            assertThat(WELSH.count(1000, 499, 0).strike().mandate()).isNull();
            assertThat(WELSH.importantPublicServices(YES)
                            .devolvedWelshAuthority(false)
                            .strike()
                            .supported())
                    .isEqualTo(NO);
        }

        @Test
        void of_which_a_condition_is_not_known_is_not_known_to_give_one() {
            assertThat(WELSH.count(null, 560, 3).strike().supported()).isEqualTo(UNKNOWN);
            assertThat(WELSH.count(null, 560, 3).strike().mandate()).isNull();
        }

        @Test
        void that_certainly_misses_one_condition_gives_none_though_another_is_not_known() {
            assertThat(BallotOnPaper.in(ENGLAND)
                            .opened("2022-11-11")
                            .strike(100, 200)
                            .strike()
                            .supported())
                    .isEqualTo(NO);
        }

        @Test
        void has_support_whose_term_is_not_known_without_the_opening_day() {
            QuestionAssessment strike = WELSH.opened((LocalDate) null).strike();

            assertThat(strike.supported()).isEqualTo(YES);
            assertThat(strike.mandate()).isInstanceOf(MandateTerm.Unknown.class);
        }

        @Test
        void counts_how_many_votes_it_was_short() {
            BallotOnPaper shortOfAll = BallotOnPaper.in(ENGLAND)
                    .opened("2022-11-11")
                    .importantPublicServices(YES)
                    .count(1000, 450, 0)
                    .strike(200, 250);

            assertThat(shortOfAll.strike().votesShort()).isEqualTo(new VotesShort(50, 200, 51));
        }

        @Test
        void does_not_count_what_nobody_can_say() {
            assertThat(BallotOnPaper.in(ENGLAND)
                            .opened("2022-11-11")
                            .strike(null, null)
                            .strike()
                            .votesShort())
                    .isEqualTo(new VotesShort(null, 0, null));
        }

        @Test
        void in_northern_ireland_needs_a_majority_and_starts_a_clock() {
            QuestionAssessment strike = BallotOnPaper.in(NORTHERN_IRELAND)
                    .opened("2026-09-18")
                    .closed("2026-10-16")
                    .importantPublicServices(YES)
                    .count(40_000, 5_000, 0)
                    .strike(4_200, 800)
                    .strike();

            assertThat(strike.supported()).isEqualTo(YES);
            assertThat(strike.votesShort()).isEqualTo(new VotesShort(0, 0, 0));
            assertThat(strike.mandate()).isInstanceOf(MandateTerm.MustStart.class);
        }
    }

    @Nested
    class A_ballot_that_is_not_statutory {

        @ParameterizedTest
        @EnumSource(names = {"INDICATIVE", "OFFER"})
        void gives_no_mandate_whatever_its_figures(BallotType type) {
            Assessment assessment = WELSH.ofType(type).assessed();

            assertThat(assessment.questions()).hasSize(2).allSatisfy(question -> {
                assertThat(question.supported()).isEqualTo(NO);
                assertThat(question.mandate()).isNull();
            });
            assertThat(rules(assessment.findings())).containsExactly("gb.no-legal-force");
            assertThat(assessment.findings().getFirst().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void is_named_for_what_it_is() {
            assertThat(sentence(WELSH.ofType(BallotType.OFFER)
                            .finding("gb.no-legal-force")
                            .explanation()))
                    .startsWith("This is an offer ballot.");
            assertThat(sentence(WELSH.ofType(BallotType.INDICATIVE)
                            .finding("gb.no-legal-force")
                            .explanation()))
                    .startsWith("This is an indicative ballot.");
        }

        @Test
        void has_no_force_in_northern_ireland_either() {
            assertThat(BallotOnPaper.in(NORTHERN_IRELAND)
                            .ofType(BallotType.OFFER)
                            .strike(2, 1)
                            .finding("ni.no-legal-force")
                            .outcome())
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void has_its_figures_checked_all_the_same() {
            BallotOnPaper wrong = WELSH.ofType(BallotType.OFFER).count(100, 560, 3);

            assertThat(wrong.finding(PAPERS).outcome()).isEqualTo(Outcome.WARNING);
            assertThat(rules(wrong.strike().findings())).containsExactly(RECONCILES);
        }
    }

    @Test
    void every_finding_carries_its_rule_the_version_of_the_rules_and_a_link_to_the_statute() {
        Assessment assessment = WELSH.assessed();
        Stream<Finding> all = Stream.concat(
                assessment.findings().stream(),
                assessment.questions().stream().flatMap(question -> question.findings().stream()));

        assertThat(all).allSatisfy(finding -> {
            assertThat(finding.explanation().rule()).isEqualTo(finding.rule());
            assertThat(finding.explanation().rulesVersion()).isEqualTo("2026-11-22");
            assertThat(finding.explanation().provision().uri())
                    .asString()
                    .startsWith("https://www.legislation.gov.uk/");
            assertThat(sentence(finding.explanation())).endsWith(".");
        });
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
