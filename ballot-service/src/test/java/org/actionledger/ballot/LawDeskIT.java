package org.actionledger.ballot;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class LawDeskIT {

    @SuppressWarnings("NullAway.Init") // before all tests
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_stranger_learns_what_the_law_makes_of_the_figures_of_a_ballot() {
        assess("""
                        {"jurisdiction": "WALES", "type": "STATUTORY", "openedOn": "2022-11-11", "ballotDay": "2023-01-11",
                         "importantPublicServices": "NO", "devolvedWelshAuthority": true,
                         "entitled": 1000, "votesCast": 560, "spoiled": 3,
                         "questions": [{"question": "STRIKE", "yes": 390, "no": 167},
                                       {"question": "ACTION_SHORT_OF_STRIKE", "yes": 200, "no": 350}]}""")
                .jsonPath("$.questions[0].supported")
                .isEqualTo("YES")
                .jsonPath("$.questions[0].mandate.lastDay")
                .isEqualTo("2023-07-10")
                .jsonPath("$.questions[0].mandate.startBy")
                .doesNotExist()
                .jsonPath("$.questions[0].votesShort.turnout")
                .isEqualTo(0)
                .jsonPath("$.questions[1].supported")
                .isEqualTo("NO")
                .jsonPath("$.questions[1].mandate")
                .isEmpty()
                .jsonPath("$.findings[?(@.rule=='gb.turnout')].outcome")
                .isEqualTo("MET");
    }

    @Test
    void what_is_left_out_is_answered_unknown() {
        assess("""
                        {"jurisdiction": "ENGLAND", "questions": [{"question": "STRIKE"}]}""").jsonPath("$.questions[0].supported").isEqualTo("UNKNOWN");
    }

    @Test
    void a_count_that_cannot_be_is_malformed() {
        asked("{\"jurisdiction\": \"ENGLAND\", \"entitled\": -1, \"questions\": []}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.faults[0].reason")
                .isEqualTo("entitled is -1, which is no number of people or of papers");
        asked(
                        "{\"jurisdiction\": \"ENGLAND\", \"questions\": [{\"question\": \"STRIKE\", \"yes\": 2147483647, \"no\": 1}]}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void a_mandate_of_great_britain_has_a_last_day() {
        get("jurisdiction=ENGLAND&openedOn=2022-10-06&ballotDay=2022-11-02")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lastDay")
                .isEqualTo("2023-05-01")
                .jsonPath("$.rule")
                .isEqualTo("gb.mandate-term")
                .jsonPath("$.alternatives[?(@.standing=='WRONG')].day")
                .isEqualTo("2023-05-02");
    }

    @Test
    void a_mandate_of_northern_ireland_has_a_day_by_which_action_starts() {
        get("jurisdiction=NORTHERN_IRELAND&ballotDay=2026-10-16")
                .expectBody()
                .jsonPath("$.startBy")
                .isEqualTo("2026-11-12");
    }

    @Test
    void without_the_opening_day_what_is_missing_is_named() {
        get("jurisdiction=ENGLAND&ballotDay=2026-03-27")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lastDay")
                .doesNotExist()
                .jsonPath("$.missing[0]")
                .isEqualTo("openedOn");
    }

    @Test
    void an_agreement_that_the_law_does_not_allow_is_refused() {
        get("jurisdiction=ENGLAND&openedOn=2022-11-11&ballotDay=2023-01-11&agreedUntil=2023-10-11")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.refusals[0].rule")
                .isEqualTo("agreement-is-allowed");
    }

    @Test
    void a_day_that_no_calendar_has_is_malformed() {
        get("jurisdiction=ENGLAND&ballotDay=2023-02-30").expectStatus().isBadRequest();
        get("jurisdiction=ENGLAND&ballotDay=%2B999999999-12-31").expectStatus().isBadRequest();
        get("jurisdiction=FRANCE").expectStatus().isBadRequest();
        get("").expectStatus().isBadRequest();
    }

    private static BodyContentSpec assess(String question) {
        return asked(question).expectStatus().isOk().expectBody();
    }

    private static ResponseSpec asked(String question) {
        return service.stranger()
                .post()
                .uri("/api/law/assessments")
                .contentType(MediaType.APPLICATION_JSON)
                .body(question)
                .exchange();
    }

    private static ResponseSpec get(String query) {
        return service.stranger()
                .get()
                .uri(URI.create(service.address() + "/api/law/mandate?" + query))
                .exchange();
    }
}
