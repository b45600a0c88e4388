package org.actionledger.law.ballot;

import static org.actionledger.law.Answer.YES;
import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.WALES;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.actionledger.law.Finding;
import org.actionledger.law.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PapersTest {

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
    class Figures_that_cannot_be_so {

        @Test
        void are_flagged_where_more_voted_than_were_entitled() {
            assertThat(rules(WELSH.count(560, 560, 3).assessed().findings())).doesNotContain(PAPERS);

            Finding finding = WELSH.count(559, 560, 3).finding(PAPERS);
            assertThat(finding.outcome()).isEqualTo(Outcome.WARNING);
            assertThat(finding.figures()).containsEntry("difference", 1);
            assertThat(sentence(finding.explanation()))
                    .isEqualTo("560 voting papers were returned, but only 559 were entitled to vote.");
        }

        @Test
        void are_flagged_where_more_were_spoiled_than_returned() {
            assertThat(rules(WELSH.count(1000, 3, 3).assessed().findings())).doesNotContain(PAPERS);

            Finding finding = WELSH.count(1000, 3, 5).finding(PAPERS);
            assertThat(finding.figures()).containsEntry("difference", 2);
            assertThat(sentence(finding.explanation()))
                    .isEqualTo("5 papers are said to be spoiled, but only 3 were returned.");
        }

        @Test
        void do_not_keep_the_rules_from_being_asked() {
            assertThat(WELSH.count(559, 560, 3).strike().supported()).isEqualTo(YES);
        }

        @Test
        void are_not_looked_for_where_they_are_not_known() {
            assertThat(rules(WELSH.count(null, 560, 3).assessed().findings())).doesNotContain(PAPERS);
            assertThat(rules(WELSH.count(100, null, 300).assessed().findings())).doesNotContain(PAPERS);
            assertThat(rules(WELSH.count(1000, 560, null).assessed().findings()))
                    .doesNotContain(PAPERS);
        }

        @Test
        void are_no_counts_at_all_below_nought_or_beyond_the_population() {
            assertThatThrownBy(() -> WELSH.count(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> WELSH.count(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> WELSH.count(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> WELSH.strike(-1, 0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> WELSH.strike(0, -1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new QuestionCount("STRIKE", 0, 0, -1))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> WELSH.count(Count.LARGEST + 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
            assertThat(WELSH.count(Count.LARGEST, 0, 0).facts().count().entitled())
                    .isEqualTo(Count.LARGEST);
        }
    }

    @Nested
    class Papers_that_should_add_up {

        @Test
        void do_where_Yes_No_and_spoiled_are_all_that_was_returned() {
            Finding finding = one(560, 3, 390, 167).finding(RECONCILES);

            assertThat(finding.outcome()).isEqualTo(Outcome.MET);
            assertThat(sentence(finding.explanation()))
                    .isEqualTo("390 Yes, 167 No and 3 spoiled make 560; 560 papers were returned.");
        }

        @Test
        void are_too_few_in_a_real_scrutineers_return() {
            Finding finding = one(7_905, 44, 4_289, 3_624).finding(RECONCILES);

            assertThat(finding.outcome()).isEqualTo(Outcome.WARNING);
            assertThat(finding.figures())
                    .containsEntry("accountedFor", 7_957)
                    .containsEntry("votesCast", 7_905)
                    .containsEntry("difference", -52);
            assertThat(sentence(finding.explanation())).endsWith("7,905 papers were returned, which is 52 too few.");
        }

        @Test
        void leave_one_unaccounted_for_where_there_is_one_question() {
            Finding finding = one(561, 3, 390, 167).finding(RECONCILES);

            assertThat(finding.outcome()).isEqualTo(Outcome.WARNING);
            assertThat(sentence(finding.explanation())).endsWith("which leaves 1 unaccounted for.");
        }

        @Test
        void leave_one_blank_where_there_are_several_questions() {
            Finding finding = one(561, 3, 390, 167).actionShortOfStrike(500, 50).finding(RECONCILES);

            assertThat(finding.outcome()).isEqualTo(Outcome.MET);
            assertThat(sentence(finding.explanation())).endsWith("so 1 left this question blank.");
        }

        @Test
        void are_too_few_whatever_the_number_of_questions() {
            assertThat(one(559, 3, 390, 167)
                            .actionShortOfStrike(500, 50)
                            .finding(RECONCILES)
                            .outcome())
                    .isEqualTo(Outcome.WARNING);
        }

        @Test
        void count_the_blank_ones_where_somebody_did() {
            assertThat(blank(561, 1).outcome()).isEqualTo(Outcome.MET);
            assertThat(sentence(blank(561, 1).explanation()))
                    .isEqualTo("390 Yes, 167 No, 1 blank and 3 spoiled make 561; 561 papers were returned.");
            assertThat(blank(562, 1).outcome()).isEqualTo(Outcome.WARNING);
            assertThat(blank(560, 1).outcome()).isEqualTo(Outcome.WARNING);
        }

        @Test
        void cannot_be_added_up_where_a_figure_is_missing() {
            assertThat(one(560, 3, 390, 167)
                            .count(1000, 560, null)
                            .finding(RECONCILES)
                            .explanation()
                            .missing())
                    .containsExactly("spoiled");
            Finding nothingKnown = BallotOnPaper.in(ENGLAND).strike(null, null).finding(RECONCILES);
            assertThat(nothingKnown.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(nothingKnown.explanation().missing()).containsExactly("yes", "no", "spoiled", "votesCast");
        }

        private Finding blank(int votesCast, int blank) {
            List<QuestionCount> questions = List.of(
                    new QuestionCount("STRIKE", 390, 167, blank),
                    new QuestionCount("ACTION_SHORT_OF_STRIKE", 500, 50, null));
            BallotFacts facts = WELSH.facts();
            Count count = new Count(1000, votesCast, 3, questions);
            return new BallotOnPaper(
                            WELSH.book(),
                            new BallotFacts(
                                    facts.jurisdiction(),
                                    facts.type(),
                                    facts.openedOn(),
                                    facts.ballotDay(),
                                    facts.importantPublicServices(),
                                    facts.devolvedWelshAuthority(),
                                    count))
                    .finding(RECONCILES);
        }

        private BallotOnPaper one(int votesCast, int spoiled, int yes, int no) {
            return BallotOnPaper.in(ENGLAND)
                    .opened("2022-11-11")
                    .count(10_000, votesCast, spoiled)
                    .strike(yes, no);
        }
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
