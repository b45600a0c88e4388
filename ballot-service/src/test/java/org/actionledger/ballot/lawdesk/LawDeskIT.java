package org.actionledger.ballot.lawdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

class LawDeskIT {

    private static final String REPEALED = "rules=2026-11-22%2Bturnout-repeal-2026-11-01";

    @SuppressWarnings("NullAway.Init") // before all tests
    private static DeskAlone desk;

    @BeforeAll
    static void open() {
        desk = new DeskAlone();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Nested
    class Asked_for_an_assessment {

        private static final String WALES = """
                {"jurisdiction": "WALES", "type": "STATUTORY", "openedOn": "2022-11-11", "ballotDay": "2023-01-11",
                 "importantPublicServices": "NO", "devolvedWelshAuthority": true,
                 "entitled": 1000, "votesCast": 560, "spoiled": 3,
                 "questions": [{"question": "STRIKE", "yes": 390, "no": 167},
                               {"question": "ACTION_SHORT_OF_STRIKE", "yes": 200, "no": 350}]}""";

        @Test
        void it_looks_at_each_question_alone() {
            post("/assessments", WALES)
                    .jsonPath("$.questions[0].supported")
                    .isEqualTo("YES")
                    .jsonPath("$.questions[0].mandate.lastDay")
                    .isEqualTo("2023-07-10")
                    .jsonPath("$.questions[0].mandate.startBy")
                    .doesNotExist()
                    .jsonPath("$.questions[0].votesShort")
                    .isEqualTo(Map.of("turnout", 0, "support", 0, "majority", 0))
                    .jsonPath("$.questions[1].supported")
                    .isEqualTo("NO")
                    .jsonPath("$.questions[1].mandate")
                    .isEmpty()
                    .jsonPath("$.questions[1].votesShort.majority")
                    .isEqualTo(151);
        }

        @Test
        void it_answers_in_welsh_whoever_asks_for_it() {
            desk.post("/api/law/assessments", WALES, "cy")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.findings[0].provision")
                    .isEqualTo("Deddf Undebau Llafur a Chysylltiadau Llafur (Cydgrynhoi) 1992, adran 226(2)(a)(iia)")
                    .jsonPath("$.questions[0].mandate.explanation")
                    .value(String.class, text -> assertThat(text)
                            .isEqualTo(
                                    "Agorodd y bleidlais ar 11 Tachwedd 2022 (dydd Gwener), felly mae ei mandad yn para 6"
                                            + " mis. Mae'r cyfnod o 6 mis yn cychwyn gyda diwrnod olaf y pleidleisio, 11 Ionawr 2023"
                                            + " (dydd Mercher). Yr un diwrnod o'r mis ar ôl 6 mis yw 11 Gorffennaf 2023 (dydd Mawrth),"
                                            + " ac mae'r cyfnod yn gorffen y diwrnod cynt: 10 Gorffennaf 2023 (dydd Llun) yw'r diwrnod"
                                            + " olaf."))
                    .jsonPath("$.questions[0].mandate.lastDay")
                    .isEqualTo("2023-07-10");
        }

        @Test
        void every_finding_has_its_reasons() {
            post("/assessments", WALES)
                    .jsonPath("$.rulesVersion")
                    .isEqualTo("2026-11-22")
                    .jsonPath("$.findings[0].rule")
                    .isEqualTo("gb.turnout")
                    .jsonPath("$.findings[0].outcome")
                    .isEqualTo("MET")
                    .jsonPath("$.findings[0].figures.votesCast")
                    .isEqualTo(560)
                    .jsonPath("$.findings[0].inputs.entitled")
                    .isEqualTo("1000")
                    .jsonPath("$.findings[0].provision")
                    .value(String.class, text -> assertThat(text)
                            .startsWith("Trade Union and Labour Relations (Consolidation) Act 1992, section 226"))
                    .jsonPath("$.findings[0].uri")
                    .isEqualTo("https://www.legislation.gov.uk/ukpga/1992/52/section/226/2022-11-11")
                    .jsonPath("$.questions[0].mandate.cases[0].held")
                    .isNotEmpty();
        }

        @Test
        void what_is_left_out_is_answered_unknown() {
            post("/assessments", """
                            {"jurisdiction": "ENGLAND", "questions": [{"question": "STRIKE"}]}""")
                    .jsonPath("$.questions[0].supported")
                    .isEqualTo("UNKNOWN")
                    .jsonPath("$.questions[0].mandate")
                    .isEmpty()
                    .jsonPath("$.findings[0].missing[?(@=='entitled')]")
                    .isNotEmpty();
        }

        @Test
        void a_vote_on_a_screen_counts_once_an_order_lets_it() {
            String electronic = """
                    {"jurisdiction": "ENGLAND", "openedOn": "2026-09-14", "ballotDay": "2026-10-09", "method": "ELECTRONIC",
                     "entitled": 100, "votesCast": 60, "spoiled": 0, "questions": [{"question": "STRIKE", "yes": 50, "no": 10}]}""";
            post("/assessments", electronic)
                    .jsonPath("$.questions[0].supported")
                    .isEqualTo("NO");
            post("/assessments?rules=2026-11-22%2Belectronic-ballots-2026-09-01", electronic)
                    .jsonPath("$.questions[0].supported")
                    .isEqualTo("YES");
        }
    }

    @Nested
    class Asked_under_another_version {

        private static final String LOW_TURNOUT = """
                {"jurisdiction": "ENGLAND", "openedOn": "2026-11-02", "ballotDay": "2026-11-20", "entitled": 100,
                 "votesCast": 40, "spoiled": 0, "questions": [{"question": "STRIKE", "yes": 30, "no": 10}]}""";

        @Test
        void it_answers_by_that_version_and_says_so() {
            post("/assessments", LOW_TURNOUT)
                    .jsonPath("$.questions[0].supported")
                    .isEqualTo("NO")
                    .jsonPath("$.findings[0].unverified[0]")
                    .value(String.class, text -> assertThat(text).startsWith("turnout-repeal"));
            post("/assessments?" + REPEALED, LOW_TURNOUT)
                    .jsonPath("$.questions[0].supported")
                    .isEqualTo("YES")
                    .jsonPath("$.rulesVersion")
                    .isEqualTo("2026-11-22+turnout-repeal-2026-11-01");
        }

        @Test
        void a_plus_sign_may_be_pasted_as_it_is() {
            get("/rules?rules=2026-11-22+turnout-repeal-2026-11-01")
                    .jsonPath("$.version")
                    .isEqualTo("2026-11-22+turnout-repeal-2026-11-01");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                mandate?jurisdiction=ENGLAND
                notice-of-action?jurisdiction=ENGLAND&received=2026-03-02
                notice-of-action?jurisdiction=ENGLAND&action=2026-03-02
                ballot-notice?jurisdiction=ENGLAND&opens=2026-03-02
                scrutineer?jurisdiction=ENGLAND
                dismissal-protection?jurisdiction=ENGLAND&firstDay=2026-03-02
                earliest-action?jurisdiction=ENGLAND&ballotDay=2026-03-02
                """)
        void every_question_can_be_asked_so(String question) {
            get("/" + question + "&" + REPEALED)
                    .jsonPath("$.rulesVersion")
                    .isEqualTo("2026-11-22+turnout-repeal-2026-11-01");
            desk.get("/api/law/" + question + "&rules=2019-01-01")
                    .expectStatus()
                    .isBadRequest();
        }

        @Test
        void an_unknown_version_is_refused_with_what_is_known() {
            malformed("/mandate?jurisdiction=ENGLAND&rules=2031-01-01", "rules")
                    .jsonPath("$.faults[0].reason")
                    .value(String.class, text -> assertThat(text).contains("Known are 2026-11-22"));
            malformed("/rules?rules=2026-11-22%2Bturnout-repeal-2026-02-30", "rules");
            malformed("/rules?rules=2026-11-22%2Bwindow-tax-2026-02-03", "rules");
        }
    }

    @Nested
    class Asked_how_long_a_mandate_lasts {

        @Test
        void it_names_the_common_mistake() {
            get("/mandate?jurisdiction=ENGLAND&openedOn=2022-10-06&ballotDay=2022-11-02")
                    .jsonPath("$.rule")
                    .isEqualTo("gb.mandate-term")
                    .jsonPath("$.alternatives[?(@.standing=='WRONG')].day")
                    .isEqualTo("2023-05-02");
        }

        @Test
        void without_the_opening_day_what_is_missing_is_named() {
            get("/mandate?jurisdiction=ENGLAND&ballotDay=2026-03-27")
                    .jsonPath("$.lastDay")
                    .doesNotExist()
                    .jsonPath("$.missing[0]")
                    .isEqualTo("openedOn");
        }

        @ParameterizedTest
        @CsvSource({
            "openedOn=2022-11-11&ballotDay=2023-01-11, 2023-10-11",
            "openedOn=2026-02-18&ballotDay=2026-03-27, 2027-03-27",
            "openedOn=2017-02-01&ballotDay=2017-02-28, 2017-04-25"
        })
        void an_agreement_that_the_law_did_not_allow_is_refused(String dates, String agreedUntil) {
            refused("/mandate?jurisdiction=ENGLAND&" + dates + "&agreedUntil=" + agreedUntil, "agreedUntil");
        }
    }

    @Nested
    class Asked_about_notice_of_action {

        @ParameterizedTest
        @CsvSource({
            "ENGLAND, received=2026-02-18",
            "ENGLAND, received=2017-02-28",
            "ENGLAND, action=2026-03-20",
            "NORTHERN_IRELAND, received=2023-01-11"
        })
        void an_agreement_on_shorter_notice_that_the_law_did_not_allow_is_refused(String jurisdiction, String day) {
            refused("/notice-of-action?agreedShorter=true&jurisdiction=" + jurisdiction + "&" + day, "agreedShorter");
        }

        @ParameterizedTest
        @CsvSource({"'', received", "&received=2026-03-02&action=2026-03-20, action"})
        void it_takes_one_of_the_two_days(String days, String field) {
            malformed("/notice-of-action?jurisdiction=ENGLAND" + days, field);
        }
    }

    @Nested
    class Asked_about_a_scrutineer {

        @Test
        void it_does_not_guess_how_many_are_entitled() {
            get("/scrutineer?jurisdiction=ENGLAND&ballotDay=2023-01-11")
                    .jsonPath("$.required")
                    .isEmpty()
                    .jsonPath("$.reportBy")
                    .doesNotExist()
                    .jsonPath("$.missing")
                    .isEqualTo(List.of("entitled"));
        }

        @Test
        void the_report_needs_the_ballot_day() {
            get("/scrutineer?jurisdiction=ENGLAND&entitled=51")
                    .jsonPath("$.required")
                    .isEqualTo(true)
                    .jsonPath("$.missing")
                    .isEqualTo(List.of("ballotDay"));
        }

        @Test
        void it_says_why_the_report_is_due_by_then() {
            get("/scrutineer?jurisdiction=NORTHERN_IRELAND&entitled=51&ballotDay=2026-10-16")
                    .jsonPath("$.reportBy")
                    .isEqualTo("2026-11-12")
                    .jsonPath("$.report.alternatives[0].day")
                    .isEqualTo("2026-11-13");
        }
    }

    @Nested
    class Asked_about_dismissal {

        @Test
        void protection_has_no_end_for_who_first_took_part_on_18_February_2026_or_later() {
            get("/dismissal-protection?jurisdiction=SCOTLAND&firstDay=2026-02-18")
                    .jsonPath("$.lastDay")
                    .hasJsonPath()
                    .jsonPath("$.lastDay")
                    .isEmpty();
        }

        @Test
        void days_of_lock_out_are_added() {
            get("/dismissal-protection?jurisdiction=SCOTLAND&firstDay=2023-01-02&daysLockedOut=3")
                    .jsonPath("$.lastDay")
                    .isEqualTo("2023-03-29");
        }
    }

    @Nested
    class Asked_for_the_rules {

        @Test
        void it_states_each_with_its_dates_sources_and_status() {
            String term = "$.rules[?(@.rule=='gb.mandate-term')]";
            get("/rules")
                    .jsonPath("$.reviewed")
                    .isEqualTo("2026-11-22")
                    .jsonPath("$.rules.length()")
                    .value(Integer.class, rules -> assertThat(rules).isGreaterThan(40))
                    .jsonPath(term + ".texts[1].from")
                    .isEqualTo("2017-03-01")
                    .jsonPath(term + ".texts[1].until")
                    .isEqualTo("2026-02-17")
                    .jsonPath(term + ".status")
                    .isNotEmpty()
                    .jsonPath(term + ".sources[0].uri")
                    .isNotEmpty()
                    .jsonPath("$.rules[?(@.rule=='gb.turnout')].awaiting[0]")
                    .isEqualTo("turnout-repeal")
                    .jsonPath("$.settings[?(@.setting=='turnout-repeal')].status")
                    .isEqualTo("UNVERIFIED");
        }

        @Test
        void it_tells_what_they_say_once_a_setting_counts() {
            get("/rules?" + REPEALED)
                    .jsonPath("$.settings[?(@.setting=='turnout-repeal')].from")
                    .isEqualTo("2026-11-01")
                    .jsonPath("$.rules[?(@.rule=='gb.turnout')].texts[2].from")
                    .isEqualTo("2026-11-01");
        }
    }

    @Nested
    class Asked_about_planned_days {

        private static final String NURSES = """
                {"jurisdiction": "ENGLAND", "openedOn": "2022-10-06", "ballotDay": "2022-11-02",
                 "days": ["2023-04-30", "2023-05-01", "2023-05-02"], "employers": %s}""";

        @Test
        void it_marks_the_day_after_the_mandate_the_moment_it_is_entered() {
            post("/planned-days", NURSES.formatted("[]"))
                    .jsonPath("$.employers[0].days[1].findings[0].outcome")
                    .isEqualTo("MET")
                    .jsonPath("$.employers[0].days[2].day")
                    .isEqualTo("2023-05-02")
                    .jsonPath("$.employers[0].days[2].covered")
                    .isEqualTo("NO")
                    .jsonPath("$.employers[0].days[2].findings[0].rule")
                    .isEqualTo("gb.mandate-term")
                    .jsonPath("$.employers[0].days[2].findings[0].outcome")
                    .isEqualTo("NOT_MET")
                    .jsonPath("$.employers[0].days[2].findings[0].explanation")
                    .value(String.class, text -> assertThat(text).contains("Tuesday 2 May 2023 is outside"))
                    .jsonPath("$.employers[0].days[2].latestReceipt")
                    .isEqualTo("2023-04-18");
        }

        @Test
        void each_employer_has_notices_of_its_own() {
            post("/planned-days", NURSES.formatted("""
                            [{"employer": "in time", "resultTold": "2022-11-09", "notices": [
                               {"received": "2023-04-14", "days": ["2023-04-30", "2023-05-01", "2023-05-02"]}]},
                             {"employer": "too late", "resultTold": "2022-11-09", "notices": [
                               {"received": "2023-04-17", "continuousFrom": "2023-04-30"}]},
                             {"employer": "not known", "notices": [
                               {"received": "2023-04-14", "days": ["2023-04-30"]}]}]"""))
                    .jsonPath("$.employers[0].days[*].covered")
                    .isEqualTo(List.of("YES", "YES", "NO"))
                    .jsonPath("$.employers[1].days[*].covered")
                    .isEqualTo(List.of("NO", "NO", "NO"))
                    .jsonPath("$.employers[2].days[*].covered")
                    .isEqualTo(List.of("UNKNOWN", "NO", "NO"));
        }

        @Test
        void an_employer_may_have_agreed_to_more_time() {
            String agreed = NURSES.formatted("[{\"employer\": \"one\", \"agreedUntil\": \"%s\"}]");
            post("/planned-days", agreed.formatted("2023-08-01"))
                    .jsonPath("$.employers[0].days[2].findings[0].outcome")
                    .isEqualTo("MET");
            desk.post("/api/law/planned-days", agreed.formatted("2023-08-02"))
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.refusals[0].field")
                    .isEqualTo("employers[0].agreedUntil");
        }

        @Test
        void without_the_ballot_day_nothing_is_known() {
            post("/planned-days", "{\"jurisdiction\": \"ENGLAND\", \"days\": [\"2023-05-01\"]}")
                    .jsonPath("$.employers[0].days[0].findings[0].outcome")
                    .isEqualTo("UNKNOWN");
        }
    }

    @Nested
    class Asked_what_cannot_be_read {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                /mandate                                                                             | jurisdiction
                /mandate?jurisdiction=FRANCE                                                         | jurisdiction
                /mandate?jurisdiction=ENGLAND&ballotDay=2023-02-30                                   | ballotDay
                /mandate?jurisdiction=ENGLAND&ballotDay=1/2/23                                       | ballotDay
                /mandate?jurisdiction=ENGLAND&ballotDay=%2B999999999-12-31                           | ballotDay
                /mandate?jurisdiction=ENGLAND&openedOn=1899-12-31                                    | openedOn
                /mandate?jurisdiction=ENGLAND&agreedUntil=3000-01-01                                 | agreedUntil
                /mandate?jurisdiction=ENGLAND&ballotday=2023-02-03                                   | ballotday
                /mandate?jurisdiction=ENGLAND&jurisdiction=WALES                                     | jurisdiction
                /notice-of-action?jurisdiction=ENGLAND&received=2023-01-11&agreedShorter=perhaps     | agreedShorter
                /notice-of-action?jurisdiction=ENGLAND&received=yesterday                            | received
                /notice-of-action?jurisdiction=ENGLAND&action=0001-01-01                             | action
                /ballot-notice?jurisdiction=ENGLAND                                                  | opens
                /ballot-notice?jurisdiction=ENGLAND&opens=2026                                       | opens
                /scrutineer?jurisdiction=ENGLAND&entitled=-1                                         | entitled
                /scrutineer?jurisdiction=ENGLAND&entitled=51.5                                       | entitled
                /scrutineer?jurisdiction=ENGLAND&entitled=2147483648                                 | entitled
                /scrutineer?jurisdiction=ENGLAND&ballotDay=9999-12-31                                | ballotDay
                /dismissal-protection?jurisdiction=ENGLAND                                           | firstDay
                /dismissal-protection?jurisdiction=ENGLAND&firstDay=9999-12-31                       | firstDay
                /dismissal-protection?jurisdiction=ENGLAND&firstDay=2023-01-02&daysLockedOut=-1      | daysLockedOut
                /earliest-action?jurisdiction=ENGLAND&ballotDay=2023-01-02&countDays=2147483647      | countDays
                /earliest-action?jurisdiction=ENGLAND                                                | ballotDay
                /rules?version=2026-11-22                                                            | version
                """)
        void a_parameter_is_named(String question, String field) {
            malformed(question, field);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"questions": []}                                                                     | $.jurisdiction
                {"jurisdiction": "FRANCE"}                                                            | $.jurisdiction
                {"jurisdiction": "ENGLAND", "entitled": -1}                                           | $
                {"jurisdiction": "ENGLAND", "entitled": 1.5}                                          | $.entitled
                {"jurisdiction": "ENGLAND", "entitled": "1"}                                          | $.entitled
                {"jurisdiction": "ENGLAND", "entitled": 2147483648}                                   | $.entitled
                {"jurisdiction": "ENGLAND", "ballotDay": "2023-02-30"}                                | $.ballotDay
                {"jurisdiction": "ENGLAND", "ballotDay": "11/01/2023"}                                | $.ballotDay
                {"jurisdiction": "ENGLAND", "ballotDay": "2023-06-10T23:30:00Z"}                      | $.ballotDay
                {"jurisdiction": "ENGLAND", "ballotDay": 19368}                                       | $.ballotDay
                {"jurisdiction": "ENGLAND", "ballotDay": ""}                                          | $.ballotDay
                {"jurisdiction": "ENGLAND", "ballotDay": "+999999999-12-31"}                          | $
                {"jurisdiction": "ENGLAND", "importantPublicServices": "PERHAPS"}                     | $.importantPublicServices
                {"jurisdiction": "ENGLAND", "devolvedWelshAuthority": "yes"}                          | $.devolvedWelshAuthority
                {"jurisdiction": "ENGLAND", "closedOn": "2023-01-11"}                                 | $.closedOn
                {"jurisdiction": "ENGLAND", "questions": [null]}                                      | $.questions[0]
                {"jurisdiction": "ENGLAND", "questions": [{"yes": 1}]}                                | $.questions[0].question
                {"jurisdiction": "ENGLAND", "questions": [{"question": "STRIKE", "yes": -1}]}         | $.questions[0]
                {"jurisdiction": "ENGLAND", "questions": [{"question": ""}]}                          | $.questions[0]
                {"jurisdiction": "ENGLAND", "questions": [{"question": "A"}, {"question": "A"}]}      | $
                {"jurisdiction": "ENGLAND", "jurisdiction": "WALES"}                                  | $
                [1]                                                                                   | $
                {"jurisdiction":                                                                      | $
                """)
        void a_field_of_an_assessment_is_named(String body, String field) {
            malformedBody("/assessments", body, field);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"jurisdiction": "ENGLAND"}                                                           | $
                {"jurisdiction": "ENGLAND", "days": ["2023-02-30"]}                                   | $.days[0]
                {"jurisdiction": "ENGLAND", "days": [null]}                                           | $.days[0]
                {"jurisdiction": "ENGLAND", "days": ["9999-12-31"]}                                   | $
                {"jurisdiction": "ENGLAND", "days": ["2023-05-02"], "employers": [{"notices": [{}]}]} | $.employers[0].notices[0]
                {"jurisdiction": "ENGLAND", "days": ["2023-05-02"], "prohibitions": [{"from": "2023-01-02", "until": "2023-01-01", "disregarded": "YES"}]} | $.prohibitions[0]
                {"jurisdiction": "ENGLAND", "days": ["2023-05-02"], "prohibitions": [{"from": "2023-01-02", "until": "+999999999-01-01", "disregarded": "YES"}]} | $
                """)
        void a_field_of_planned_days_is_named(String body, String field) {
            malformedBody("/planned-days", body, field);
        }

        @Test
        void more_than_can_be_answered_at_once_is_refused() {
            String days = IntStream.range(1, 62)
                    .mapToObj(each -> "\"2023-05-02\"")
                    .collect(Collectors.joining(",", "[", "]"));
            malformedBody("/planned-days", "{\"jurisdiction\": \"ENGLAND\", \"days\": " + days + "}", "$");
            String questions = IntStream.range(1, 52)
                    .mapToObj(each -> "{\"question\": \"Q" + each + "\"}")
                    .collect(Collectors.joining(",", "[", "]"));
            malformedBody("/assessments", "{\"jurisdiction\": \"ENGLAND\", \"questions\": " + questions + "}", "$");
            desk.post("/api/law/assessments", " ".repeat(70_000) + "{\"jurisdiction\": \"ENGLAND\"}")
                    .expectStatus()
                    .isEqualTo(413);
        }
    }

    @Test
    void its_questions_and_the_reasons_in_its_answers_are_described() {
        desk.get("/v3/api-docs")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/api/law/notice-of-action'].get.parameters[*].name")
                .isEqualTo(List.of("jurisdiction", "received", "action", "agreedShorter", "rules", "atLeast"))
                .jsonPath("$.paths['/api/law/notice-of-action'].get.responses['422'].description")
                .isNotEmpty()
                .jsonPath("$.components.schemas.MandateAnswer.properties.lastDay.format")
                .isEqualTo("date")
                .jsonPath("$.components.schemas.MandateAnswer.properties.rulesVersion")
                .isNotEmpty();
    }

    private static BodyContentSpec get(String question) {
        return desk.get("/api/law" + question).expectStatus().isOk().expectBody();
    }

    private static BodyContentSpec post(String question, String body) {
        return desk.post("/api/law" + question, body).expectStatus().isOk().expectBody();
    }

    private static void refused(String question, String field) {
        desk.get("/api/law" + question)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.refusals[0].rule")
                .isEqualTo("agreement-is-allowed")
                .jsonPath("$.refusals[0].reason")
                .isNotEmpty()
                .jsonPath("$.refusals[0].field")
                .isEqualTo(field);
    }

    private static BodyContentSpec malformed(String question, String field) {
        return desk.get("/api/law" + question)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.faults[0].field")
                .isEqualTo(field);
    }

    private static void malformedBody(String question, String body, String field) {
        desk.post("/api/law" + question, body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.faults[0].field")
                .isEqualTo(field)
                .jsonPath("$.faults[0].line")
                .isEqualTo(1)
                .jsonPath("$.faults[0].reason")
                .isNotEmpty();
    }
}
