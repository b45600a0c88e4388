package org.actionledger.law.ballot;

import static org.actionledger.law.Answer.NO;
import static org.actionledger.law.Answer.UNKNOWN;
import static org.actionledger.law.Answer.YES;
import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Finding;
import org.actionledger.law.Outcome;
import org.actionledger.law.StatuteBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstituenciesTest {

    static final StatuteBook BOOK = StatuteBook.asReviewed();
    static final BallotFacts FACTS =
            BallotOnPaper.in(ENGLAND).opened("2022-11-11").closed("2023-01-11").facts();
    static final List<Constituency> KEEN_AND_SLOW =
            List.of(constituency("keen", 100, 90, 2, 80, 8), constituency("slow", 100, 40, 0, 40, 0));

    @Nested
    class Counted_as_one_ballot {

        @Test
        void the_slow_are_carried_by_the_keen() {
            List<ConstituencyAssessment> assessed = assess(Aggregation.AGGREGATED, KEEN_AND_SLOW);

            assertThat(assessed)
                    .extracting(ConstituencyAssessment::constituency)
                    .containsExactly("all");
            assertThat(supported(assessed)).containsExactly(YES);
            assertThat(turnout(assessed.getFirst()).figures())
                    .containsEntry("entitled", 200)
                    .containsEntry("votesCast", 130);
        }

        @Test
        void a_figure_that_is_missing_in_one_is_missing_in_the_sum() {
            List<ConstituencyAssessment> assessed = assess(
                    Aggregation.AGGREGATED,
                    List.of(constituency("keen", 100, 90, 2, 80, 8), constituency("silent", null, 40, 0, 40, 0)));

            assertThat(supported(assessed)).containsExactly(UNKNOWN);
            assertThat(turnout(assessed.getFirst()).explanation().missing()).containsExactly("entitled");
        }

        @Test
        void so_is_a_question_that_one_did_not_ask() {
            Constituency other = new Constituency(
                    "other", new Count(10, 10, 0, List.of(new QuestionCount("ACTION_SHORT_OF_STRIKE", 10, 0, 0))));

            Assessment all = assess(Aggregation.AGGREGATED, List.of(KEEN_AND_SLOW.getFirst(), other))
                    .getFirst()
                    .assessment();

            assertThat(all.questions())
                    .extracting(QuestionAssessment::question)
                    .containsExactly("STRIKE", "ACTION_SHORT_OF_STRIKE");
            assertThat(all.questions())
                    .extracting(QuestionAssessment::supported)
                    .containsOnly(UNKNOWN);
        }

        @Test
        void the_sum_can_be_no_more_than_a_count_can_be() {
            Constituency most = constituency("most", Count.LARGEST, 1, 0, 1, 0);

            assertThatThrownBy(() -> assess(Aggregation.AGGREGATED, List.of(most, most)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Each_with_a_ballot_of_its_own {

        @Test
        void the_keen_have_a_mandate_and_the_slow_have_none_whatever_the_total() {
            List<ConstituencyAssessment> assessed = assess(Aggregation.DISAGGREGATED, KEEN_AND_SLOW);

            assertThat(assessed)
                    .extracting(ConstituencyAssessment::constituency)
                    .containsExactly("keen", "slow");
            assertThat(supported(assessed)).containsExactly(YES, NO);
        }
    }

    @Test
    void the_answer_says_which_it_was() {
        for (Aggregation aggregation : Aggregation.values()) {
            assertThat(assess(aggregation, KEEN_AND_SLOW)).allSatisfy(one -> {
                Finding finding = one.assessment().findings().getLast();
                assertThat(finding.rule().id()).isEqualTo("gb.conditions-per-ballot");
                assertThat(finding.outcome()).isEqualTo(Outcome.MET);
                assertThat(finding.explanation().inputs())
                        .containsEntry("aggregation", aggregation.name())
                        .containsEntry("constituency", one.constituency());
            });
        }
    }

    @ParameterizedTest(name = "both sides {0}, order {1}, act {2}: {3}")
    @CsvSource({
        "NO, YES, NO, MET, under the law of Northern Ireland",
        "YES, NO, YES, MET, enough in Northern Ireland",
        "NO, NO, YES, NOT_MET, does not give it any",
        "YES, NO, NO, NOT_MET, does not give it any",
        "UNKNOWN, NO, YES, UNKNOWN, not recorded",
        "YES, UNKNOWN, YES, MET, enough in Northern Ireland",
        "NO, UNKNOWN, YES, UNKNOWN, not recorded",
        "YES, NO, UNKNOWN, UNKNOWN, not recorded"
    })
    void action_on_both_sides_of_the_sea_is_supported_under_either_statute(
            Answer bothSides, Answer underTheOrder, Answer underTheAct, Outcome outcome, String why) {
        Finding finding = CrossBorderSupport.of(BOOK, bothSides, underTheOrder, underTheAct);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(sentence(finding.explanation())).contains(why);
        assertThat(finding.explanation().missing().isEmpty()).isEqualTo(outcome != Outcome.UNKNOWN);
    }

    @Test
    void what_is_missing_for_support_across_the_sea_is_named() {
        assertThat(CrossBorderSupport.of(BOOK, UNKNOWN, UNKNOWN, UNKNOWN)
                        .explanation()
                        .missing())
                .containsExactly("onBothSides", "underTheOrder", "underTheAct");
    }

    @Test
    void northern_ireland_has_its_own_name_for_the_rule() {
        assertThat(ConditionsPerBallot.assess(
                                BOOK, BallotOnPaper.in(NORTHERN_IRELAND).facts(), Aggregation.AGGREGATED, KEEN_AND_SLOW)
                        .getFirst()
                        .assessment()
                        .findings()
                        .getLast()
                        .rule()
                        .id())
                .isEqualTo("ni.conditions-per-ballot");
    }

    private static List<ConstituencyAssessment> assess(Aggregation aggregation, List<Constituency> constituencies) {
        return ConditionsPerBallot.assess(BOOK, FACTS, aggregation, constituencies);
    }

    private static List<Answer> supported(List<ConstituencyAssessment> assessed) {
        return assessed.stream()
                .map(one -> one.assessment().questions().getFirst().supported())
                .toList();
    }

    private static Finding turnout(ConstituencyAssessment assessed) {
        return assessed.assessment().findings().getFirst();
    }

    private static Constituency constituency(
            String name, @Nullable Integer entitled, int votesCast, int spoiled, int yes, int no) {
        return new Constituency(
                name, new Count(entitled, votesCast, spoiled, List.of(new QuestionCount("STRIKE", yes, no, 0))));
    }
}
