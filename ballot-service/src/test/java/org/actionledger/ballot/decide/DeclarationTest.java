package org.actionledger.ballot.decide;

import static org.actionledger.ballot.decide.Ballots.ANNOUNCED;
import static org.actionledger.ballot.decide.Ballots.ASOS;
import static org.actionledger.ballot.decide.Ballots.BY_EMPLOYER;
import static org.actionledger.ballot.decide.Ballots.CLOSED;
import static org.actionledger.ballot.decide.Ballots.OPENED;
import static org.actionledger.ballot.decide.Ballots.STRIKE;
import static org.actionledger.ballot.decide.Ballots.counted;
import static org.actionledger.ballot.decide.Ballots.declare;
import static org.actionledger.ballot.decide.Ballots.declared;
import static org.actionledger.ballot.decide.Ballots.given;
import static org.actionledger.ballot.decide.Ballots.notPublished;
import static org.actionledger.ballot.decide.Ballots.nothing;
import static org.actionledger.ballot.decide.Ballots.published;
import static org.actionledger.ballot.decide.Ballots.stating;
import static org.actionledger.ballot.decide.Ballots.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.actionledger.ballot.result.Figures;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.PublishedShare;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.Stated;
import org.actionledger.journal.decide.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeclarationTest {

    private static final Figures CARRIED = counted(1000, 600, 3, votes(STRIKE, 400, 197), votes(ASOS, 590, 7));

    @Nested
    class Once_it_is_announced {

        @Test
        void a_result_is_declared_though_nobody_recorded_that_it_opened_or_closed() {
            given(ANNOUNCED).when(declare(CARRIED)).thenEvents(only(result -> {
                assertThat(result.constituency()).isEqualTo("all");
                assertThat(result.count()).isEqualTo(CARRIED.count());
            }));
        }

        @Test
        void a_result_says_something() {
            given(ANNOUNCED).when(declare(nothing())).thenRefused("result-says-something");
        }

        @Test
        void that_nothing_was_published_is_something() {
            given(ANNOUNCED)
                    .when(declare(notPublished(nothing(), List.of("votesCast"), List.of("turnout", "STRIKE.yes"))))
                    .thenEvents(only(
                            result -> assertThat(result.count().notPublished()).containsExactly("votesCast")));
        }

        @Test
        void a_count_is_of_people() {
            given(ANNOUNCED)
                    .when(declare(
                            counted(-1, -2, -3, new QuestionCount(STRIKE, -4, -5, -6), votes(ASOS, 2_000_000_000, 0))))
                    .thenRefused(
                            Refusal.of(
                                    "count-is-of-people", "-1 is no number of people or of papers", "count.entitled"),
                            Refusal.of(
                                    "count-is-of-people", "-2 is no number of people or of papers", "count.votesCast"),
                            Refusal.of("count-is-of-people", "-3 is no number of people or of papers", "count.spoiled"),
                            Refusal.of(
                                    "count-is-of-people",
                                    "-4 is no number of people or of papers",
                                    "count.questions[0].yes"),
                            Refusal.of(
                                    "count-is-of-people",
                                    "-5 is no number of people or of papers",
                                    "count.questions[0].no"),
                            Refusal.of(
                                    "count-is-of-people",
                                    "-6 is no number of people or of papers",
                                    "count.questions[0].blank"),
                            Refusal.of(
                                    "count-is-of-people",
                                    "2000000000 is no number of people or of papers",
                                    "count.questions[1].yes"));
        }

        @Test
        void a_name_that_names_no_figure_is_not_one_that_was_not_published() {
            given(ANNOUNCED)
                    .when(declare(notPublished(CARRIED, List.of("turnout"), List.of("STRIKE.blank"))))
                    .thenRefused("not-published-names-a-figure", "not-published-names-a-figure");
        }

        @Test
        void a_figure_is_given_or_was_not_published() {
            given(ANNOUNCED)
                    .when(declare(notPublished(CARRIED, List.of("votesCast", "STRIKE.yes", "STRIKE.blank"), List.of())))
                    .thenRefused("figure-is-given-or-not-published", "figure-is-given-or-not-published");
        }

        @Test
        void only_a_question_that_was_asked_is_answered() {
            given(ANNOUNCED)
                    .when(declare(
                            stating(counted(1000, 600, 3, votes("ACCEPT_OFFER", 400, 197)), new Stated("LUNCH", true))))
                    .thenRefused("question-was-asked", "question-was-asked");
            given(ANNOUNCED)
                    .when(declare(published("55", new PublishedShare("LUNCH", "75", null))))
                    .thenRefused("question-was-asked");
        }

        @Test
        void a_question_is_answered_once() {
            given(ANNOUNCED)
                    .when(declare(counted(1000, 600, 3, votes(STRIKE, 400, 197), votes(STRIKE, 400, 197))))
                    .thenRefused("question-is-answered-once");
        }

        @Test
        void a_ballot_of_everybody_has_no_other_constituency() {
            given(ANNOUNCED).when(declare("Powys", CARRIED)).thenRefused("constituency-is-of-the-ballot");
        }
    }

    @Nested
    class Once_a_result_is_declared {

        private static final ResultDeclared DECLARED = declared(CARRIED);

        @Test
        void other_figures_are_a_correction() {
            given(ANNOUNCED, OPENED, CLOSED, DECLARED)
                    .when(declare(counted(1000, 601, 3, votes(STRIKE, 401, 197))))
                    .thenRefused(Refusal.of(
                            "constituency-declares-once",
                            "other figures are recorded for all already: correct them instead",
                            "constituency"));
        }

        @Test
        void the_same_figures_are_there_already() {
            given(ANNOUNCED, OPENED, CLOSED, DECLARED)
                    .when(declare(CARRIED))
                    .thenRefused(Refusal.of(
                            "constituency-declares-once",
                            "these figures are recorded for all already",
                            "constituency"));
        }
    }

    @Nested
    class Where_each_employer_is_counted_alone {

        @Test
        void each_has_its_own_result() {
            Figures lost = counted(1000, 499, 0, votes(STRIKE, 499, 0));
            given(BY_EMPLOYER, OPENED, CLOSED).when(declare("Powys", CARRIED)).thenEvents(only(powys -> {
                assertThat(powys.outcomes().getFirst().carried()).isEqualTo("YES");
                given(BY_EMPLOYER, OPENED, CLOSED, powys)
                        .when(declare("Gwynedd", lost))
                        .thenEvents(only(gwynedd -> assertThat(
                                        gwynedd.outcomes().getFirst().carried())
                                .isEqualTo("NO")));
                given(BY_EMPLOYER, OPENED, CLOSED, powys)
                        .when(declare("Powys", lost))
                        .thenRefused("constituency-declares-once");
            }));
        }

        @Test
        void there_is_no_result_of_all_together() {
            given(BY_EMPLOYER).when(declare(CARRIED)).thenRefused("constituency-is-of-the-ballot");
        }
    }

    private static Consumer<List<BallotEvent>> only(Consumer<ResultDeclared> expectation) {
        return events -> {
            assertThat(events).hasSize(1).first().isInstanceOf(ResultDeclared.class);
            expectation.accept((ResultDeclared) events.getFirst());
        };
    }
}
