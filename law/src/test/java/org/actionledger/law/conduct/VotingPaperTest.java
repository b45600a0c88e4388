package org.actionledger.law.conduct;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Said.said;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Particulars;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.conduct.ApplicableQuestion.KindOfAction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotingPaperTest {

    static final StatuteBook BOOK = StatuteBook.asReviewed();
    static final String MATTERS = "a summary of the matters in dispute";
    static final String SCRUTINEER = "the name of the scrutineer";

    @Nested
    class Its_contents {

        @ParameterizedTest(name = "opened {0}, sample {1}: {2} items")
        @CsvSource({
            "2017-02-28, , 5",
            "2017-03-01, , 8",
            "2026-02-17, , 8",
            "2026-02-17, 2026-02-14, 8",
            "2026-02-18, 2026-02-17, 8",
            "2026-02-18, 2026-02-18, 5",
            "2026-06-01, 2026-02-17, 8",
            "2026-06-01, 2026-05-29, 5"
        })
        void go_by_the_opening_day_and_then_by_the_sample(
                LocalDate openedOn, @Nullable LocalDate sampleSupplied, int items) {
            Particulars contents = contents(ENGLAND, openedOn, sampleSupplied, 50);

            assertThat(contents.items()).hasSize(items);
            assertThat(said(contents.items()).contains(MATTERS)).isEqualTo(items == 8);
            assertThat(contents.perhaps()).isEmpty();
            assertThat(contents.explanation().missing()).isEmpty();
        }

        @Test
        void may_be_more_where_a_ballot_opened_since_and_the_day_of_the_sample_is_not_known() {
            Particulars contents = contents(ENGLAND, LocalDate.of(2026, 2, 18), null, 50);

            assertThat(contents.items()).hasSize(5);
            assertThat(said(contents.perhaps())).hasSize(3).contains(MATTERS);
            assertThat(contents.explanation().missing()).containsExactly("sampleSupplied");
        }

        @Test
        void may_be_more_where_the_opening_day_is_not_known() {
            assertThat(contents(ENGLAND, null, null, 50).explanation().missing())
                    .containsExactly("openedOn");
            assertThat(contents(ENGLAND, null, LocalDate.of(2026, 2, 17), 50).perhaps())
                    .hasSize(3);
            assertThat(contents(ENGLAND, null, LocalDate.of(2026, 2, 18), 50).perhaps())
                    .hasSize(3);
        }

        @Test
        void name_the_scrutineer_where_there_has_to_be_one() {
            LocalDate opened = LocalDate.of(2022, 11, 11);

            assertThat(said(contents(ENGLAND, opened, null, 50).items())).doesNotContain(SCRUTINEER);
            assertThat(said(contents(ENGLAND, opened, null, 51).items())).contains(SCRUTINEER);
            assertThat(said(contents(ENGLAND, opened, null, null).perhaps())).containsExactly(SCRUTINEER);
            assertThat(contents(ENGLAND, opened, null, null).explanation().missing())
                    .containsExactly("entitled");
        }

        @Test
        void are_never_more_in_northern_ireland() {
            Particulars contents = contents(NORTHERN_IRELAND, LocalDate.of(2022, 11, 11), null, 50);

            assertThat(contents.items()).hasSize(5);
            assertThat(contents.perhaps()).isEmpty();
            assertThat(contents.explanation().rule().id()).isEqualTo("ni.contents-of-voting-paper");
            assertThat(sentence(contents.explanation())).contains("Northern Ireland");
        }

        @Test
        void are_explained_by_the_text_of_the_opening_day() {
            assertThat(contents(ENGLAND, LocalDate.of(2022, 11, 11), null, 50)
                            .explanation()
                            .provision()
                            .uri())
                    .hasToString("https://www.legislation.gov.uk/ukpga/1992/52/section/229/2022-11-11");
        }
    }

    @Nested
    class Its_warning {

        @ParameterizedTest(name = "opened {0}, sample {1}: {2}")
        @CsvSource({
            "2005-04-05, , eight weeks",
            "2005-04-06, , twelve weeks",
            "2026-02-17, , twelve weeks",
            "2026-02-18, 2026-02-17, twelve weeks",
            "2026-02-18, 2026-02-18, "
        })
        void speaks_of_dismissal_by_the_opening_day_and_then_by_the_sample(
                LocalDate openedOn, @Nullable LocalDate sampleSupplied, @Nullable String weeks) {
            Particulars warning = WarningOnVotingPaper.of(BOOK, new Paper(ENGLAND, openedOn, sampleSupplied, null));

            assertThat(said(warning.items().getFirst())).contains("breach of contract");
            assertThat(warning.items()).hasSize(weeks == null ? 1 : 2);
            assertThat(said(warning.items().getLast())).contains(weeks == null ? "breach" : weeks);
        }

        @Test
        void may_speak_of_it_where_the_day_of_the_sample_is_not_known() {
            Particulars warning =
                    WarningOnVotingPaper.of(BOOK, new Paper(ENGLAND, LocalDate.of(2026, 2, 18), null, null));

            assertThat(warning.items()).hasSize(1);
            assertThat(said(warning.perhaps())).singleElement().asString().contains("twelve weeks");
            assertThat(warning.explanation().missing()).containsExactly("sampleSupplied");
        }

        @Test
        void is_known_in_northern_ireland_for_what_it_says_of_the_contract() {
            Particulars warning =
                    WarningOnVotingPaper.of(BOOK, new Paper(NORTHERN_IRELAND, LocalDate.of(2026, 2, 17), null, null));

            assertThat(warning.items()).hasSize(1);
            assertThat(warning.explanation().rule().reservation()).isPresent();
        }
    }

    @Nested
    class Its_questions {

        @ParameterizedTest
        @CsvSource({
            "STRIKE, STRIKE",
            "OVERTIME_BAN, ACTION_SHORT_OF_STRIKE",
            "CALL_OUT_BAN, ACTION_SHORT_OF_STRIKE",
            "OTHER_SHORT_OF_STRIKE, ACTION_SHORT_OF_STRIKE"
        })
        void cover_each_kind_of_action_once(KindOfAction kind, String question) {
            assertThat(ApplicableQuestion.to(BOOK, ENGLAND, kind).question()).isEqualTo(question);
        }

        @Test
        void are_explained() {
            assertThat(sentence(ApplicableQuestion.to(BOOK, ENGLAND, KindOfAction.OVERTIME_BAN)
                            .explanation()))
                    .isEqualTo(
                            "The kind of action is overtime ban, so a Yes is needed to the question on action short of a strike; a Yes to the other does not help.");
            assertThat(ApplicableQuestion.to(BOOK, NORTHERN_IRELAND, KindOfAction.STRIKE)
                            .explanation())
                    .satisfies(why -> assertThat(sentence(why)).contains("the question on a strike;"))
                    .satisfies(why -> assertThat(why.rule().id()).isEqualTo("ni.applicable-question"))
                    .satisfies(why -> assertThat(why.inputs()).containsEntry("kind", "STRIKE"));
        }
    }

    private static Particulars contents(
            Jurisdiction jurisdiction,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate sampleSupplied,
            @Nullable Integer entitled) {
        return ContentsOfVotingPaper.of(BOOK, new Paper(jurisdiction, openedOn, sampleSupplied, entitled));
    }
}
