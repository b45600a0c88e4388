package org.actionledger.law.ballot;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Outcome.MET;
import static org.actionledger.law.Outcome.NOT_APPLICABLE;
import static org.actionledger.law.Outcome.NOT_MET;
import static org.actionledger.law.Outcome.UNKNOWN;
import static org.actionledger.law.Outcome.WARNING;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionledger.law.Finding;
import org.actionledger.law.Outcome;
import org.actionledger.law.Setting;
import org.actionledger.law.Status;
import org.actionledger.law.StatuteBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityTest {

    static final String MAJORITY = "gb.majority";
    static final String OF_PAPERS = "gb.majority-of-papers";
    static final LocalDate FIRST_DAY = LocalDate.of(2017, 3, 1);

    @Nested
    class Of_Yes_over_No {

        @ParameterizedTest(name = "{0} to {1}: {2}, {3} short")
        @CsvSource({
            "501, 499, MET, 0",
            "500, 500, NOT_MET, 1",
            "499, 501, NOT_MET, 3",
            "1, 0, MET, 0",
            "0, 0, NOT_MET, 1"
        })
        void is_more_Yes_than_No_and_a_tie_is_none(int yes, int no, String outcome, int votesShort) {
            Finding finding = ballot(1000).strike(yes, no).finding(MAJORITY);

            assertThat(finding.outcome()).hasToString(outcome);
            assertThat(finding.figures())
                    .containsEntry("yes", yes)
                    .containsEntry("no", no)
                    .containsEntry("short", votesShort);
        }

        @Test
        void says_so_in_words() {
            assertThat(sentence(ballot(1000).strike(1501, 499).finding(MAJORITY).explanation()))
                    .isEqualTo("1,501 voted Yes and 499 voted No.");
            assertThat(sentence(ballot(1000).strike(500, 500).finding(MAJORITY).explanation()))
                    .isEqualTo("500 voted Yes and 500 voted No, and a tie is no majority.");
            assertThat(ballot(1000)
                            .strike(501, 499)
                            .finding(MAJORITY)
                            .explanation()
                            .inputs())
                    .containsEntry("question", "STRIKE")
                    .containsEntry("yes", "501")
                    .containsEntry("no", "499");
        }

        @Test
        void is_unknown_where_a_figure_is_missing() {
            assertThat(missing(null, 1)).containsExactly("yes");
            assertThat(missing(1, null)).containsExactly("no");
            assertThat(missing(null, null)).containsExactly("yes", "no");
        }

        @Test
        void is_all_that_northern_ireland_asks() {
            Finding finding = BallotOnPaper.in(NORTHERN_IRELAND).strike(2, 1).finding("ni.majority");

            assertThat(finding.outcome()).isEqualTo(MET);
            assertThat(finding.explanation().provision().uri())
                    .hasToString("https://www.legislation.gov.uk/nisi/1995/1980/article/104");
            assertThat(BallotOnPaper.in(NORTHERN_IRELAND)
                            .strike(2, 2)
                            .finding("ni.majority")
                            .outcome())
                    .isEqualTo(NOT_MET);
        }

        private Iterable<String> missing(@Nullable Integer yes, @Nullable Integer no) {
            Finding finding = ballot(1000).strike(yes, no).finding(MAJORITY);
            assertThat(finding.outcome()).isEqualTo(UNKNOWN);
            return finding.explanation().missing();
        }
    }

    @Nested
    class Of_all_papers_returned {

        @ParameterizedTest(name = "{1} Yes on {0} papers: {2}")
        @CsvSource({"985, 492, WARNING, 493", "985, 493, MET, 493", "1000, 500, WARNING, 501", "1000, 501, MET, 501"})
        void warns_where_spoiled_papers_would_take_it_away(int votesCast, int yes, String outcome, int needed) {
            Finding finding = ballot(votesCast).strike(yes, yes - 1).finding(OF_PAPERS);

            assertThat(finding.outcome()).hasToString(outcome);
            assertThat(finding.figures()).containsEntry("needed", needed);
        }

        @Test
        void a_warning_decides_nothing() {
            QuestionAssessment strike = ballot(1000).strike(500, 490).strike();

            assertThat(strike.supported()).hasToString("YES");
            assertThat(strike.findings()).extracting(Finding::outcome).contains(WARNING);
        }

        @Test
        void a_warning_says_what_is_not_settled() {
            assertThat(sentence(ballot(1000).strike(500, 490).finding(OF_PAPERS).explanation()))
                    .contains("more than half would be 501", "has not been decided by a court");
            assertThat(sentence(ballot(1000).strike(600, 390).finding(OF_PAPERS).explanation()))
                    .isEqualTo("600 of 1,000 papers returned say Yes, and more than half would be 501.");
        }

        @Test
        void it_does_not_arise_without_a_majority_over_No() {
            assertThat(ballot(1000).strike(490, 500).finding(OF_PAPERS).outcome())
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(ballot(1000).strike(490, 490).finding(OF_PAPERS).outcome())
                    .isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void it_is_unknown_where_a_figure_is_missing() {
            Finding finding = ballot(null).strike(500, 490).finding(OF_PAPERS);

            assertThat(finding.outcome()).isEqualTo(UNKNOWN);
            assertThat(finding.explanation().missing()).containsExactly("votesCast");
            assertThat(ballot(null)
                            .strike(null, null)
                            .finding(OF_PAPERS)
                            .explanation()
                            .missing())
                    .containsExactly("yes", "no", "votesCast");
        }

        @Test
        void it_arises_for_ballots_opened_since_spoiled_papers_count_as_votes() {
            assertThat(openedOn(FIRST_DAY.minusDays(1))).isEqualTo(NOT_APPLICABLE);
            assertThat(openedOn(FIRST_DAY)).isEqualTo(WARNING);
            assertThat(openedOn(FIRST_DAY.plusDays(1))).isEqualTo(WARNING);
        }

        @Test
        void it_goes_with_the_turnout_rule() {
            LocalDate repealed = LocalDate.of(2026, 11, 1);
            StatuteBook book = StatuteBook.asReviewed().with(Setting.TURNOUT_REPEAL, Status.VERIFIED, repealed);

            assertThat(close().under(book)
                            .opened(repealed.minusDays(1))
                            .finding(OF_PAPERS)
                            .outcome())
                    .isEqualTo(WARNING);
            assertThat(close().under(book).opened(repealed).finding(OF_PAPERS).outcome())
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(close().opened(repealed).finding(OF_PAPERS).explanation().unverified())
                    .hasSize(1);
        }

        @Test
        void it_is_not_asked_in_northern_ireland() {
            assertThat(BallotOnPaper.in(NORTHERN_IRELAND)
                            .count(1000, 1000, 10)
                            .strike(500, 490)
                            .strike()
                            .findings())
                    .extracting(finding -> finding.rule().id())
                    .doesNotContain(OF_PAPERS);
        }

        private Outcome openedOn(LocalDate day) {
            return close().opened(day).finding(OF_PAPERS).outcome();
        }

        private BallotOnPaper close() {
            return ballot(1000).strike(500, 490);
        }
    }

    private static BallotOnPaper ballot(@Nullable Integer votesCast) {
        return BallotOnPaper.in(ENGLAND).opened("2022-11-11").count(1000, votesCast, null);
    }
}
