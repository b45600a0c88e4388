package org.actionledger.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DossierProblemsTest {

    private static final int LINE = SmallDossier.NEXT_LINE;

    @Test
    void the_small_dossier_has_none() {
        assertThat(SmallDossier.with("").commands()).hasSize(4);
    }

    @Nested
    class What_is_told_with_its_line {

        @Test
        void a_field_that_the_entry_does_not_have() {
            assertThat(problems("messages:\n  m: { headline: H, body: B, when: 2023, colour: red }\n"))
                    .containsExactly(at(LINE + 1)
                            + "\"colour\" is no field of messages/m; these are: body, headline, office, sources, when");
        }

        @Test
        void a_section_that_a_dossier_does_not_have() {
            assertThat(problems("memories: {}\n"))
                    .singleElement()
                    .asString()
                    .startsWith(at(LINE) + "\"memories\" is no field of the dossier; these are: actions, ballots,");
        }

        @Test
        void a_field_that_is_missing() {
            assertThat(problems("messages:\n  m: { headline: H, when: 2023 }\n"))
                    .containsExactly(at(LINE + 1) + "messages/m has no \"body\"");
        }

        @Test
        void a_field_that_is_of_the_wrong_kind() {
            assertThat(problems(
                            "messages:\n  m:\n    headline: [H]\n    body: ''\n    when: 2023\n    sources: leaflet\n"))
                    .containsExactly(
                            at(LINE + 2) + "\"headline\" must be a text",
                            at(LINE + 3) + "\"body\" is empty: leave it out where it is not known",
                            at(LINE + 5) + "\"sources\" must be a list");
        }

        @Test
        void an_entry_that_is_none() {
            assertThat(problems("messages:\n  m: hello\n"))
                    .containsExactly(at(LINE + 1) + "messages/m must hold fields, each with a name");
        }

        @Test
        void a_reference_to_what_is_not_in_the_file() {
            assertThat(problems(
                            "offers:\n  o: { dispute: pensions, title: T, from: F, when: 2023, sources: [rumour] }\n"))
                    .containsExactly(
                            at(LINE + 1) + "no dispute of this file is named \"pensions\"; these are: pay",
                            at(LINE + 1) + "no source of this file is named \"rumour\"; these are: leaflet");
        }

        @Test
        void a_date_that_is_none() {
            assertThat(problems("messages:\n  m:\n    headline: H\n    body: B\n    when: 2023-02-30\n"))
                    .containsExactly(at(LINE + 4) + "\"2023-02-30\" is no date of the calendar");
            assertThat(problems("messages:\n  m:\n    headline: H\n    body: B\n    when: last May\n"))
                    .containsExactly(
                            at(LINE + 4)
                                    + "\"last May\" is no date: write 2023-12, or 2023-12 (until Christmas) with the source's words");
        }

        @Test
        void a_name_that_stands_twice() {
            assertThat(
                            problems(
                                    "messages:\n  m: { headline: H, body: B, when: 2023 }\n  m: { headline: H, body: B, when: 2023 }\n"))
                    .containsExactly(
                            at(LINE + 2) + "\"m\" stands here twice: it is on line " + (LINE + 1) + " already");
        }

        @Test
        void a_name_that_is_none() {
            assertThat(problems("messages:\n  My Message: { headline: H, body: B, when: 2023 }\n"))
                    .containsExactly(at(LINE + 1)
                            + "\"My Message\" is no name: write small letters, digits and hyphens, as ballot-1");
        }

        @Test
        void a_choice_that_there_is_not() {
            assertThat(problems("disputes-2:\n").getFirst()).contains("disputes-2");
            assertThat(problems("actions:\n  a: { dispute: pay, kind: LOCKOUT, pattern: LISTED, when: 2023 }\n"))
                    .containsExactly(
                            at(LINE + 1) + "\"LOCKOUT\" is no \"kind\"; these are: STRIKE, ACTION_SHORT_OF_STRIKE");
        }

        @Test
        void a_text_that_is_too_long() {
            assertThat(problems("messages:\n  m: { headline: " + "H".repeat(301) + ", body: B, when: 2023 }\n"))
                    .containsExactly(at(LINE + 1) + "\"headline\" has 301 characters; 300 is the most");
        }

        @Test
        void words_that_were_relied_on_and_are_not_there() {
            assertThat(problems("""
                        messages:
                          m:
                            headline: H
                            body: B
                            when: 2023
                            sources:
                              - leaflet:
                        """))
                    .containsExactly(
                            at(LINE + 6) + "behind the source \"leaflet\" must stand the words that were relied on");
        }

        @Test
        void a_list_of_what_cannot_be_in_it() {
            assertThat(problems("""
                        actions:
                          a:
                            dispute: pay
                            kind: STRIKE
                            pattern: LISTED
                            when: 2023
                            days:
                              - 2023-02-30
                              - [2023-02-01]
                        """))
                    .containsExactly(
                            at(LINE + 7) + "\"2023-02-30\" is no day: write 2023-02-01",
                            at(LINE + 8) + "\"days\" must be a list of texts");
        }

        @Test
        void what_is_wrong_between_entries_although_another_is_broken() {
            assertThat(problems("""
                        messages:
                          m: { headline: H, when: 2023 }
                        offers:
                          o: { dispute: pensions, title: T, from: F, when: 2023 }
                        """))
                    .containsExactly(
                            at(LINE + 1) + "messages/m has no \"body\"",
                            at(LINE + 3) + "no dispute of this file is named \"pensions\"; these are: pay");
        }

        @Test
        void fields_whose_names_are_several_words() {
            assertThat(problems("""
                        next steps: soon
                        offers:
                          o:
                            dispute: pay
                            title: T
                            from: F
                            when: 2023
                            terms:
                              - matter: pay
                                what: W
                                measures:
                                  - { what: pay, value: a lot, baseline is: [low], form: SOME }
                        """))
                    .containsExactly(
                            at(LINE) + "next steps must hold fields, each with a name",
                            at(LINE + 11) + "\"baseline is\" must be a text",
                            at(LINE + 11) + "\"SOME\" is no \"form\"; these are: CONSOLIDATED, ONE_OFF",
                            at(LINE + 11) + "\"a lot\" is no figure: write £21.3m, 6.5 %, 2 days, 4 years,"
                                    + " or a number such as 8");
            assertThat(problems("""
                            results:
                              all:
                                count: { votes cast: [1], STRIKE: { yes: '' } }
                                stated: { STRIKE: perhaps }
                                when: 2023
                        """))
                    .containsExactly(
                            at(LINE + 2) + "\"votes cast\" must be a text",
                            at(LINE + 2) + "\"yes\" is empty: leave it out where it is not known",
                            at(LINE + 3) + "\"perhaps\" is no \"STRIKE\"; these are: carried, not carried");
        }

        @Test
        void no_entry_is_missed_that_is_there_and_broken() {
            assertThat(problems("""
                        offers:
                          o: { dispute: pay, title: T, when: 2023 }
                        wins:
                          w: { headline: H, detail: D, theme: T, counterparty: C, offer: o, when: 2023 }
                        """)).containsExactly(at(LINE + 1) + "offers/o has no \"from\"");
        }

        @Test
        void more_questions_than_a_ballot_has() {
            StringBuilder ballot = new StringBuilder("""
                    |  many:
                    |    dispute: pay
                    |    type: OFFER
                    |    title: T
                    |    method: ONLINE
                    |    aggregation: AGGREGATED
                    |    when: 2023
                    |    questions:
                    """.replace("|", ""));
            for (int i = 0; i < 21; i++) {
                ballot.append("      Q").append(i).append(": { text: T, meaning of yes: Y }\n");
            }
            assertThat(problems(ballot.toString()))
                    .containsExactly(at(LINE + 7) + "ballots/many asks 21 questions; 20 is the most");
        }

        @Test
        void two_ends_of_one_thing() {
            assertThat(problems("""
                        next steps:
                          s:
                            what: W
                            when: 2023
                            completion: { when: 2023 }
                            dropping: { because: B, when: 2023 }
                        """))
                    .containsExactly(at(LINE + 5) + "next steps/s cannot have both: completion and dropping");
        }
    }

    @Nested
    class In_a_result {

        @Test
        void negative_and_broken_counts_are_refused() {
            assertThat(problems("""
                            results:
                              all:
                                count:
                                  entitled: -5
                                  votes cast: 2.5
                                when: 2023
                        """))
                    .containsExactly(
                            at(LINE + 3) + "\"-5\" is no count: write a whole number that is not negative, as 7905",
                            at(LINE + 4) + "\"2.5\" is no count: write a whole number that is not negative, as 7905");
        }

        @Test
        void percentages_above_a_hundred_are_refused() {
            assertThat(problems(
                            "    results:\n      all:\n        published: { turnout: 101 % }\n        when: 2023\n"))
                    .containsExactly(at(LINE + 2) + "\"101 %\" is no percentage: write 54.6 %");
        }

        @Test
        void questions_that_were_not_asked_are_refused() {
            assertThat(problems("""
                            results:
                              all:
                                count:
                                  ACTION_SHORT_OF_STRIKE: { yes: 5 }
                                when: 2023
                        """))
                    .singleElement()
                    .asString()
                    .startsWith(at(LINE + 3)
                            + "\"ACTION_SHORT_OF_STRIKE\" is no field of ballots/ballot-1/results/all/count");
        }

        @Test
        void a_ballot_counted_together_has_one_result() {
            assertThat(problems("    results:\n      Gwynedd: { when: 2023 }\n"))
                    .containsExactly(
                            at(LINE + 1) + "an AGGREGATED ballot has one result, \"all\", and none for \"Gwynedd\"");
        }
    }

    @Nested
    class Of_a_mandate {

        private static final String RESULT =
                "    results:\n      all: { stated: { STRIKE: not carried }, when: 2023 }\n";

        @Test
        void only_a_statutory_ballot_gives_one() {
            String offer =
                    "  vote:\n    { dispute: pay, type: OFFER, title: T, method: ONLINE, aggregation: AGGREGATED,"
                            + " questions: { ACCEPT: { text: A, meaning of yes: accept } }, when: 2023 }\n";
            assertThat(problems(offer + "mandates:\n  vote/ACCEPT: {}\n"))
                    .containsExactly(at(LINE + 3) + "vote gives no mandate: only a STATUTORY ballot does");
        }

        @Test
        void it_rests_on_a_question_and_a_result_of_the_file() {
            assertThat(problems("mandates:\n  ballot-1/STRIKE: {}\n"))
                    .containsExactly(at(LINE + 1) + "ballot-1 has no result for \"all\"");
            assertThat(problems("mandates:\n  ballot-1/ACTION_SHORT_OF_STRIKE: {}\n"))
                    .containsExactly(at(LINE + 1) + "ballot-1 did not ask ACTION_SHORT_OF_STRIKE");
            assertThat(problems("mandates:\n  ballot-9/STRIKE: {}\n"))
                    .containsExactly(
                            at(LINE + 1) + "no ballot of this file is named \"ballot-9\"; these are: ballot-1");
            assertThat(problems("mandates:\n  ballot-1: {}\n"))
                    .containsExactly(
                            at(LINE + 1) + "a mandate is written as its ballot and its question: ballot-1/STRIKE");
        }

        @Test
        void a_question_that_was_not_carried_gives_none() {
            assertThat(problems(RESULT + "mandates:\n  ballot-1/STRIKE: {}\n"))
                    .containsExactly(at(LINE + 3) + "STRIKE was not carried in ballot-1");
        }
    }

    @Test
    void all_of_them_are_told_at_once_in_the_order_of_the_file() {
        List<String> problems = problems("""
                        messages:
                          m: { headline: H, body: B, when: soon }
                        meetings:
                          n: { with: [A], when: 2023 }
                        wins:
                          w: { headline: H, detail: D, theme: T, counterparty: C, number: -1, when: 2023 }
                        """);
        assertThat(problems)
                .hasSize(3)
                .satisfiesExactly(
                        when -> assertThat(when).startsWith(at(LINE + 1)),
                        title -> assertThat(title).startsWith(at(LINE + 3)),
                        number -> assertThat(number).startsWith(at(LINE + 5)));
    }

    @Test
    void an_empty_file_and_a_list_are_no_dossiers() {
        assertThatThrownBy(() -> DossierReader.read("empty.yaml", "")).isInstanceOf(DossierRefused.class);
        assertThatThrownBy(() -> DossierReader.read("list.yaml", "- a\n- b\n")).isInstanceOf(DossierRefused.class);
    }

    private static String at(int line) {
        return "small.yaml:" + line + ": ";
    }

    private static List<String> problems(String more) {
        DossierRefused refused = catchThrowableOfType(DossierRefused.class, () -> SmallDossier.with(more));
        assertThat(refused).as("refused").isNotNull();
        return refused.problems().stream().map(DossierProblem::toString).toList();
    }
}
