package org.actionledger.law.result;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Said.said;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Alternative;
import org.actionledger.law.Answer;
import org.actionledger.law.Deadline;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Particulars;
import org.actionledger.law.Setting;
import org.actionledger.law.Status;
import org.actionledger.law.StatuteBook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AfterTheBallotTest {

    static final StatuteBook BOOK = StatuteBook.asReviewed();

    @Nested
    class A_scrutineer {

        @Test
        void is_needed_for_fifty_one_and_not_for_fifty() {
            assertThat(Scrutineer.needed(BOOK, ENGLAND, 50).required()).isEqualTo(Answer.NO);
            assertThat(Scrutineer.needed(BOOK, ENGLAND, 51).required()).isEqualTo(Answer.YES);
            assertThat(Scrutineer.needed(BOOK, NORTHERN_IRELAND, 50).required()).isEqualTo(Answer.NO);
            assertThat(Scrutineer.needed(BOOK, NORTHERN_IRELAND, 51).required()).isEqualTo(Answer.YES);
        }

        @Test
        void is_explained() {
            assertThat(sentence(Scrutineer.needed(BOOK, ENGLAND, 1051).explanation()))
                    .isEqualTo(
                            "1,051 are entitled to vote, in all workplaces together; with more than 50 a scrutineer is needed.");
        }

        @Test
        void may_be_needed_where_nobody_recorded_how_many_are_entitled() {
            assertThat(Scrutineer.needed(BOOK, ENGLAND, null))
                    .satisfies(needed -> assertThat(needed.required()).isEqualTo(Answer.UNKNOWN))
                    .satisfies(
                            needed -> assertThat(needed.explanation().missing()).containsExactly("entitled"))
                    .satisfies(needed ->
                            assertThat(sentence(needed.explanation())).contains("not recorded", "more than 50"));
        }

        @Test
        void is_linked_to_the_text_of_the_ballot_day_where_it_is_known() {
            LocalDate ballotDay = LocalDate.of(2015, 2, 27);

            assertThat(Scrutineer.needed(BOOK, NORTHERN_IRELAND, 51, ballotDay).explanation())
                    .satisfies(
                            why -> assertThat(why.provision().uri().toString()).endsWith("107/2015-02-27"))
                    .satisfies(why -> assertThat(why.unverified()).isEmpty());
            assertThat(Scrutineer.needed(BOOK, NORTHERN_IRELAND, 51)
                            .explanation()
                            .unverified())
                    .hasSize(1);
        }
    }

    @Nested
    class The_scrutineers_report {

        @Test
        void is_due_within_four_weeks_that_begin_with_the_ballot_day() {
            Deadline due = ScrutineersReport.due(BOOK, ENGLAND, LocalDate.of(2023, 1, 11));

            assertThat(due.day()).isEqualTo("2023-02-07");
            assertThat(sentence(due.explanation())).contains("Tuesday 7 February 2023");
            assertThat(due.explanation().alternatives()).isEmpty();
        }

        @Test
        void may_be_due_a_day_later_in_northern_ireland() {
            Deadline due = ScrutineersReport.due(BOOK, NORTHERN_IRELAND, LocalDate.of(2023, 1, 11));

            assertThat(due.day()).isEqualTo("2023-02-07");
            assertThat(due.explanation().alternatives())
                    .extracting(Alternative::day)
                    .containsExactly(LocalDate.of(2023, 2, 8));
        }
    }

    @Nested
    class What_voters_are_told {

        @Test
        void goes_by_the_day_the_ballot_opened() {
            assertThat(items("2017-02-28")).hasSize(4);
            assertThat(items("2017-03-01")).hasSize(7);
            assertThat(items("2026-02-17")).hasSize(7);
            assertThat(items("2026-02-18")).hasSize(6).noneMatch(item -> item.contains("40 %"));
        }

        @Test
        void goes_back_to_four_figures_with_the_repeal_of_turnout() {
            LocalDate repealed = LocalDate.of(2026, 11, 1);
            StatuteBook book = BOOK.with(Setting.TURNOUT_REPEAL, Status.VERIFIED, repealed);

            assertThat(ResultToldToVoters.items(book, ENGLAND, OpeningDay.of(repealed, null))
                            .items())
                    .hasSize(4);
            assertThat(ResultToldToVoters.items(book, ENGLAND, OpeningDay.of(repealed.minusDays(1), null))
                            .items())
                    .hasSize(6);
        }

        @Test
        void is_in_part_not_known_where_the_opening_day_is_not_known() {
            Particulars items = ResultToldToVoters.items(BOOK, ENGLAND, OpeningDay.of(null, null));

            assertThat(items.items()).hasSize(4);
            assertThat(items.perhaps()).hasSize(3);
            assertThat(items.explanation().missing()).containsExactly("openedOn");
        }

        @Test
        void is_four_figures_in_northern_ireland_at_any_time() {
            Particulars items = ResultToldToVoters.items(BOOK, NORTHERN_IRELAND, OpeningDay.of(null, null));

            assertThat(items.items()).hasSize(4);
            assertThat(items.perhaps()).isEmpty();
            assertThat(items.explanation().missing()).isEmpty();
        }

        private List<String> items(String openedOn) {
            return said(ResultToldToVoters.items(BOOK, ENGLAND, OpeningDay.of(LocalDate.parse(openedOn), null))
                    .items());
        }
    }
}
