package org.actionledger.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

class PreviewIT {

    private static final UUID CAMPAIGN = new UUID(0, 3);
    private static final UUID DISPUTE = new UUID(0, 2);
    private static final UUID KEY = new UUID(0, 5);
    private static final UUID BALLOT = RunningService.sentByOfficial(KEY);
    private static final String AS_RECORDED = "rules=2026-11-22";
    private static final String REPEALED = "rules=2026-11-22%2Bturnout-repeal-2026-09-01";

    @SuppressWarnings("NullAway.Init") // before all tests
    private static RunningService service;

    @BeforeAll
    static void a_ballot_in_which_four_in_ten_voted() {
        service = new RunningService();
        post("/api/ballots?atLeast=" + service.disputeDeclared(DISPUTE, CAMPAIGN), KEY, """
                        {"dispute": "%s", "type": "STATUTORY", "title": "Strike ballot", "method": "POSTAL",
                         "questions": [{"question": "STRIKE", "text": "Strike?", "meaningOfYes": "strike"}],
                         "aggregation": "AGGREGATED", "importantPublicServices": "NO",
                         "opens": {"date": "2026-09-14"}, "closes": {"date": "2026-10-09"}, "when": {"date": "2026-09-07"}}""".formatted(DISPUTE));
        post("/api/ballots/" + BALLOT + "/results", new UUID(0, 6), """
                        {"count": {"entitled": 1000, "votesCast": 400, "spoiled": 0,
                                   "questions": [{"question": "STRIKE", "yes": 300, "no": 100}]},
                         "when": {"date": "2026-10-12"}}""");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_official_sees_every_mandate_and_finding_that_would_come_out_differently() {
        preview(REPEALED)
                .jsonPath("$.results")
                .isEqualTo(1)
                .jsonPath("$.differences[*].position")
                .value(new ParameterizedTypeReference<List<String>>() {}, positions -> assertThat(positions)
                        .containsOnly("ballot-" + BALLOT + ":2"))
                .jsonPath("$.differences[?(@.what=='carried')].before")
                .isEqualTo("NO")
                .jsonPath("$.differences[?(@.what=='carried')].after")
                .isEqualTo("YES")
                .jsonPath("$.differences[?(@.what=='mandate')].before")
                .doesNotExist()
                .jsonPath("$.differences[?(@.what=='mandate')].after")
                .isEqualTo("LAST_DAY 2027-10-08")
                .jsonPath("$.differences[?(@.what=='gb.turnout')].after")
                .isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void nothing_differs_under_the_rules_that_it_was_recorded_by() {
        preview(AS_RECORDED).jsonPath("$.differences").isEqualTo(List.of());
    }

    @Test
    void it_is_for_officials() {
        service.stranger()
                .get()
                .uri("/api/law/preview?" + AS_RECORDED)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        service.as("auditor")
                .get()
                .uri("/api/law/preview?" + AS_RECORDED)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void it_needs_a_version_that_is_known() {
        for (String query : List.of("", "?rules=", "?rules=2031-01-01")) {
            asOfficial()
                    .get()
                    .uri("/api/law/preview" + query)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.faults[0].field")
                    .isEqualTo("rules");
        }
    }

    private static BodyContentSpec preview(String query) {
        return asOfficial()
                .get()
                .uri(URI.create(service.address() + "/api/law/preview?" + query))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static void post(String path, UUID command, String body) {
        asOfficial()
                .post()
                .uri(path)
                .header("Idempotency-Key", command.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }

    private static RestTestClient asOfficial() {
        return service.as("official");
    }
}
