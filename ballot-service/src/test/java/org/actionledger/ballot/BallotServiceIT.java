package org.actionledger.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.EventJson;
import org.actionledger.journal.RecordedEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class BallotServiceIT {

    private static final UUID CAMPAIGN = new UUID(0, 3);
    private static final UUID DISPUTE = new UUID(0, 2);

    @SuppressWarnings("NullAway.Init") // before all tests
    private static RunningService service;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static String disputeKnown;

    @BeforeAll
    static void start() {
        service = new RunningService();
        disputeKnown = service.disputeDeclared(DISPUTE, CAMPAIGN);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_ballot_is_taken_from_its_announcement_to_a_result_that_others_read_on_the_topic() {
        UUID ballot = announced();
        post("/api/ballots/" + ballot + "/opening", HAPPENED.formatted("2022-11-11"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.position")
                .isEqualTo("ballot-" + ballot + ":2");
        post("/api/ballots/" + ballot + "/turnout", """
                        {"percentage": "48.2", "when": {"date": "2022-12"}}""").expectStatus().isOk();
        post("/api/ballots/" + ballot + "/closing", HAPPENED.formatted("2023-01-11"))
                .expectStatus()
                .isOk();
        post("/api/ballots/" + ballot + "/results", """
                        {"published": {"turnout": "55", "questions": [
                            {"question": "STRIKE", "yes": "75"}, {"question": "ACTION_SHORT_OF_STRIKE", "yes": "95"}]},
                         "stated": [{"question": "STRIKE", "carried": true}, {"question": "ACTION_SHORT_OF_STRIKE", "carried": true}],
                         "when": {"date": "2023-01-16"}}""")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.position")
                .isEqualTo("ballot-" + ballot + ":5");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(service.published(ballot)).hasSize(5));
        RecordedEvent last = service.published(ballot).getLast();
        assertThat(last.key()).isEqualTo(CAMPAIGN.toString());
        assertThat(last.actor()).isEqualTo("official");
        ResultDeclared result = (ResultDeclared) EventJson.read(last.type(), last.payload());
        assertThat(result.outcomes())
                .extracting(Outcome::carried, outcome -> String.valueOf(outcome.term()))
                .allSatisfy(outcome -> assertThat(outcome.toList().toString()).contains("YES", "day=2023-07-10"));
    }

    @Test
    void a_ballot_that_was_planned_is_put_on_hold() {
        UUID ballot = announced();
        post("/api/ballots/" + ballot + "/hold", """
                        {"because": "lack of detail", "when": {"date": "2023-02-17"}}""").expectStatus().isOk();
        refused(post("/api/ballots/" + ballot + "/hold", HAPPENED.formatted("2023-02-18")), "ballot-is-not-on-hold");
    }

    @Test
    void a_dispute_that_nobody_has_heard_of_has_no_ballots() {
        refused(post("/api/ballots", ANNOUNCEMENT.formatted(UUID.randomUUID())), "dispute-is-known");
    }

    @Test
    void nothing_happens_to_a_ballot_that_nobody_announced() {
        post("/api/ballots/" + UUID.randomUUID() + "/closing", HAPPENED.formatted("2023-01-11"))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.refusals[0].rule")
                .isEqualTo("ballot-is-announced");
    }

    @Test
    void a_ballot_on_an_offer_names_one_that_the_dispute_has() {
        UUID dispute = UUID.randomUUID();
        UUID offer = UUID.randomUUID();
        service.disputeDeclared(dispute, CAMPAIGN);
        String path = "/api/ballots?atLeast=" + service.offerReceived(offer, dispute, CAMPAIGN);

        post(path, ON_AN_OFFER.formatted(dispute, offer)).expectStatus().isCreated();
        refused(post(path, ON_AN_OFFER.formatted(dispute, UUID.randomUUID())), "offer-is-of-the-dispute")
                .jsonPath("$.refusals[0].field")
                .isEqualTo("offer");
        refused(
                post("/api/ballots?atLeast=" + disputeKnown, ON_AN_OFFER.formatted(DISPUTE, offer)),
                "offer-is-of-the-dispute");
    }

    @Test
    void the_same_command_is_done_once_and_answered_the_same() {
        UUID command = UUID.randomUUID();
        String asked = ANNOUNCEMENT.formatted(DISPUTE);
        String path = "/api/ballots?atLeast=" + disputeKnown;
        String first = body(post(path, asked, command).expectStatus().isCreated());
        assertThat(body(post(path, asked, command).expectStatus().isCreated())).isEqualTo(first);
        refused(post(path, asked.replace("School leaders", "Others"), command), "command-id-is-new");
    }

    @Test
    void figures_that_cannot_be_are_refused_with_every_reason() {
        UUID ballot = announced();
        post("/api/ballots/" + ballot + "/results", """
                        {"count": {"entitled": -1, "notPublished": ["STRIKE.maybe"]}, "when": {"date": "2023-01-16"}}""")
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.refusals[0].rule")
                .isEqualTo("count-is-of-people")
                .jsonPath("$.refusals[0].field")
                .isEqualTo("count.entitled")
                .jsonPath("$.refusals[1].rule")
                .isEqualTo("not-published-names-a-figure");
    }

    @Test
    void a_date_that_is_none_is_refused_with_its_place() {
        UUID ballot = announced();
        post("/api/ballots/" + ballot + "/opening", HAPPENED.formatted("2023-02-30"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.refusals[0].field")
                .isEqualTo("when.date");
    }

    @Test
    void what_cannot_be_read_is_told_apart_from_what_is_not_there() {
        UUID ballot = announced();
        post("/api/ballots", ANNOUNCEMENT.formatted(DISPUTE).replace("STATUTORY", "STATUTARY"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.faults[0].field")
                .isEqualTo("$.type");
        post("/api/ballots/" + ballot + "/opening", "{\"when\":").expectStatus().isBadRequest();
        post("/api/ballots/" + ballot + "/results", """
                        {"count": {"entitled": 10.5}, "when": {"date": "2023"}}""").expectStatus().isBadRequest();
        post("/api/ballots/" + UUID.randomUUID() + "/opening", HAPPENED.formatted("2023"))
                .expectStatus()
                .isNotFound();
        post("/api/ballots/none/opening", HAPPENED.formatted("2023"))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whoever_has_not_seen_the_last_of_it_is_stopped() {
        UUID ballot = announced();
        service.as("official")
                .post()
                .uri("/api/ballots/" + ballot + "/opening")
                .header("If-Match", "\"7\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(HAPPENED.formatted("2023"))
                .exchange()
                .expectStatus()
                .isEqualTo(412);
    }

    @Test
    void of_officials_who_have_seen_the_same_and_write_at_once_one_is_first_and_the_others_are_told() throws Exception {
        UUID ballot = announced();
        List<Callable<Integer>> writers =
                Stream.generate(() -> turnoutSeenAt(ballot, 1)).limit(8).toList();

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
            for (Future<Integer> answer : threads.invokeAll(writers)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers).filteredOn(status -> status != 200).hasSize(7).containsOnly(412);
        assertThat(turnoutSeenAt(ballot, 2).call()).isEqualTo(200);
    }

    private static Callable<Integer> turnoutSeenAt(UUID ballot, int sequence) {
        return () -> service.as("official")
                .post()
                .uri("/api/ballots/" + ballot + "/turnout")
                .header("If-Match", "\"" + sequence + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"percentage\": \"40\", \"when\": {\"date\": \"2022-12\"}}")
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    @Test
    void only_officials_record() {
        for (RestTestClient client : new RestTestClient[] {service.stranger(), service.as("auditor")}) {
            client.post()
                    .uri("/api/ballots")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(ANNOUNCEMENT.formatted(DISPUTE))
                    .exchange()
                    .expectStatus()
                    .is4xxClientError();
        }
    }

    @Test
    void the_api_is_described() {
        service.stranger()
                .get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openapi")
                .isEqualTo("3.1.0")
                .jsonPath("$.paths['/api/ballots/{ballot}/results'].post.parameters[?(@.name=='Idempotency-Key')]")
                .exists()
                .jsonPath("$.paths['/api/ballots/{ballot}/results'].post.parameters[?(@.name=='context')]")
                .doesNotExist()
                .jsonPath("$.paths['/api/ballots/{ballot}/results'].post.responses['422']")
                .exists()
                .jsonPath("$.paths['/api/law/assessments'].post.parameters[?(@.name=='Idempotency-Key')]")
                .doesNotExist()
                .jsonPath("$.paths['/api/law/assessments'].post.responses['412']")
                .doesNotExist();
    }

    private static final String HAPPENED = """
            {"when": {"date": "%s"}}""";

    private static final String ANNOUNCEMENT = """
            {"dispute": "%s", "type": "STATUTORY", "title": "School leaders", "method": "POSTAL",
             "questions": [{"question": "STRIKE", "text": "Strike?", "meaningOfYes": "strike"},
                           {"question": "ACTION_SHORT_OF_STRIKE", "text": "Less?", "meaningOfYes": "take action short of strike"}],
             "aggregation": "AGGREGATED", "importantPublicServices": "YES", "devolvedWelshAuthority": true,
             "when": {"date": "2022-10-18"}}""";

    private static final String ON_AN_OFFER = """
            {"dispute": "%s", "type": "OFFER", "title": "Vote on the offer", "method": "ONLINE",
             "questions": [{"question": "ACCEPT_OFFER", "text": "Accept?", "meaningOfYes": "accept the offer"}],
             "aggregation": "AGGREGATED", "offer": "%s", "when": {"date": "2023-03-10"}}""";

    private static UUID announced() {
        UUID key = UUID.randomUUID();
        UUID ballot = RunningService.sentByOfficial(key);
        post("/api/ballots?atLeast=" + disputeKnown, ANNOUNCEMENT.formatted(DISPUTE), key)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .location("/api/ballots/" + ballot)
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(ballot.toString())
                .jsonPath("$.position")
                .isEqualTo("ballot-" + ballot + ":1");
        return ballot;
    }

    private static ResponseSpec post(String path, String body) {
        return post(path, body, UUID.randomUUID());
    }

    private static ResponseSpec post(String path, String body, UUID command) {
        return service.as("official")
                .post()
                .uri(path)
                .header("Idempotency-Key", command.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private static BodyContentSpec refused(ResponseSpec response, String rule) {
        return response.expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.refusals[0].rule")
                .isEqualTo(rule)
                .jsonPath("$.refusals[1]")
                .doesNotExist();
    }

    private static String body(ResponseSpec response) {
        return String.valueOf(response.expectBody(String.class).returnResult().getResponseBody());
    }
}
