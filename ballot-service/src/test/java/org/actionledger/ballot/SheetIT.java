package org.actionledger.ballot;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class SheetIT {

    private static final UUID DISPUTE = new UUID(0, 2);
    private static final int SCHOOLS = 2_000;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static RunningService service;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static String disputeKnown;

    @BeforeAll
    static void start() {
        service = new RunningService();
        disputeKnown = service.disputeDeclared(DISPUTE, new UUID(0, 3));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void thousands_of_results_are_tried_out_and_then_recorded() {
        UUID ballot = announced();
        String sheet = "constituency,when,entitled,votesCast,spoiled,STRIKE.yes,STRIKE.no\n"
                + IntStream.rangeClosed(1, SCHOOLS)
                        // Every other school is a vote short of half.
                        .mapToObj(school ->
                                "School %d,2023-01-16,40,%d,0,%d,0".formatted(school, 19 + school % 2, 19 + school % 2))
                        .collect(joining("\n"));

        send(ballot, "?dryRun=true", sheet)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.results")
                .isEqualTo(SCHOOLS)
                .jsonPath("$.questions[0].carried")
                .isEqualTo(SCHOOLS / 2)
                .jsonPath("$.questions[0].notCarried")
                .isEqualTo(SCHOOLS / 2);
        send(ballot, "", sheet)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.position")
                .isEqualTo("ballot-" + ballot + ":" + (SCHOOLS + 1));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(service.published(ballot)).hasSize(SCHOOLS + 1));
    }

    @Test
    void every_bad_row_is_named_and_none_is_recorded() {
        UUID ballot = announced();
        send(ballot, "", """
                        constituency,when,entitled,STRIKE.yes,LUNCH.no
                        Powys,2023-01-16,100,60,
                        Gwynedd,2023-01-16,many,60,
                        Powys,2023-01-16,100,60,
                        Conwy,2023-01-16,100,60,40
                        """)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.refusals[*].field")
                .value(fields -> assertThat(fields.toString())
                        .contains("line 3, entitled", "line 4, constituency", "line 5, count.questions[1].question"));
        send(ballot, "", "constituency,when,entitled,STRIKE.yes\nPowys,2023-01-16,100,60\n")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.position")
                .isEqualTo("ballot-" + ballot + ":2");
    }

    @Test
    void a_date_that_is_none_is_named_with_its_line() {
        UUID ballot = announced();
        send(ballot, "", "constituency,when,entitled,STRIKE.yes\nPowys,16/01/2023,100,60\n")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.refusals[0].field")
                .isEqualTo("line 2, when.date");
    }

    @Test
    void a_sheet_without_its_columns_is_malformed() {
        send(announced(), "", "school,votes\nPowys,1\n").expectStatus().isBadRequest();
        send(UUID.randomUUID(), "", "constituency,when\nPowys,2023\n")
                .expectStatus()
                .isNotFound();
    }

    private static UUID announced() {
        UUID key = UUID.randomUUID();
        service.as("official")
                .post()
                .uri("/api/ballots?atLeast=" + disputeKnown)
                .header("Idempotency-Key", key.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"dispute": "%s", "type": "STATUTORY", "title": "By school", "method": "POSTAL",
                         "questions": [{"question": "STRIKE", "text": "Strike?", "meaningOfYes": "strike"}],
                         "aggregation": "DISAGGREGATED", "importantPublicServices": "NO",
                         "opens": {"date": "2022-11-11"}, "closes": {"date": "2023-01-11"}, "when": {"date": "2022-10-18"}}""".formatted(DISPUTE))
                .exchange()
                .expectStatus()
                .isCreated();
        return RunningService.sentByOfficial(key);
    }

    private static ResponseSpec send(UUID ballot, String query, String sheet) {
        return service.as("official")
                .post()
                .uri("/api/ballots/" + ballot + "/results" + query)
                .contentType(MediaType.parseMediaType("text/csv"))
                .body(sheet)
                .exchange();
    }
}
