package org.actionledger.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.actionledger.journal.CommandIdReused;
import org.actionledger.journal.CommandRefused;
import org.actionledger.journal.Position;
import org.actionledger.journal.Receipt;
import org.actionledger.journal.StreamConflict;
import org.actionledger.journal.StreamMoved;
import org.actionledger.journal.Submission;
import org.actionledger.journal.decide.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=things",
            "ledger.users.official-password=an official's password",
            "ledger.users.auditor-password=an auditor's password",
            "ledger.web.largest-command=10KB"
        })
class WebIT {

    static final String OFFICIAL = basic("official", "an official's password");
    static final String AUDITOR = basic("auditor", "an auditor's password");
    static final String KEY = "01980000-0000-7000-8000-000000000001";
    static final String COMMAND =
            CommandIds.of("things", "user/official", UUID.fromString(KEY)).toString();
    static final String GOOD = """
            {"title": "Pay", "day": "2026-06-01", "count": 5, "kind": "SOLID",
             "lines": [{"yes": 1, "note": null}, {"yes": 2}]}
            """;

    static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @Nested
    class A_command {

        @Test
        void carries_who_gave_it_and_when_and_under_which_id() throws Exception {
            HttpResponse<String> answer = send(
                    post("/api/things", GOOD).header("Idempotency-Key", KEY).header("If-Match", "\"7\""));

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.headers().firstValue("Location")).hasValue("/api/things/" + COMMAND);
            assertThat(body(answer)).isEqualTo(json.readTree("""
                    {"id": "%s", "position": "thing-%s:1"}""".formatted(COMMAND, COMMAND)));
            Submission<?> submission = Things.LAST.getFirst();
            assertThat(submission)
                    .isEqualTo(new Submission<>(
                            UUID.fromString(COMMAND),
                            CommandDigest.ofJson("POST", "/api/things", GOOD.getBytes(UTF_8)),
                            "thing-" + COMMAND,
                            "key",
                            "official",
                            Instant.parse("2026-06-01T10:00:00Z"),
                            null,
                            null,
                            7L,
                            new Thing(
                                    "Pay",
                                    LocalDate.of(2026, 6, 1),
                                    5,
                                    Kind.SOLID,
                                    List.of(new Line(1, null), new Line(2, null)),
                                    List.of())));
        }

        @Test
        void gets_the_same_id_from_whoever_loads_the_same_dossier() throws Exception {
            send(post("/api/things", GOOD)
                    .header("Idempotency-Key", KEY)
                    .header("Idempotency-Scope", "dossier/naht-cymru-2022"));

            assertThat(Things.LAST.getFirst().commandId())
                    .isEqualTo(CommandIds.of("things", "dossier/naht-cymru-2022", UUID.fromString(KEY)));
        }

        @Test
        void gets_an_id_of_its_own_where_it_has_none() throws Exception {
            send(post("/api/things", GOOD));

            assertThat(Things.LAST.getFirst().commandId().version()).isEqualTo(7);
            assertThat(Things.LAST.getFirst().expectedSequence()).isNull();
        }

        @ParameterizedTest
        @CsvSource({
            "Idempotency-Key, 1-1-1-1-1",
            "Idempotency-Key, seven",
            "Idempotency-Scope, user/official",
            "Idempotency-Scope, dossier/",
            "If-Match, 7",
            "If-Match, *",
            "If-Match, '\"-1\"'",
            "If-Match, '\"99999999999999999999\"'"
        })
        void with_a_bad_header_is_told_which(String header, String value) throws Exception {
            HttpResponse<String> answer = send(post("/api/things", GOOD).header(header, value));

            assertProblem(answer, 400);
            assertThat(body(answer).at("/faults/0/field").asString()).isEqualTo(header);
        }

        @Test
        void in_a_table_is_taken_as_it_is() throws Exception {
            HttpResponse<String> answer = send(request("/api/tables")
                    .header("Content-Type", "text/csv")
                    .header("Authorization", OFFICIAL)
                    .POST(HttpRequest.BodyPublishers.ofString("a,b\n1,2")));

            assertThat(answer.body())
                    .isEqualTo("a,b\n1,2 " + CommandDigest.ofBytes("POST", "/api/tables", "a,b\n1,2".getBytes(UTF_8)));
        }
    }

    @Nested
    class A_body_that_cannot_be_understood {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                {"title": "Pay"                                                           | $            | is not JSON
                {"title": "Pay", "title": "Pay"}                                          | $            | is not JSON
                nonsense                                                                  | $            | is not JSON
                {} {}                                                                     | $            |
                7                                                                         | $            |
                []                                                                        | $            |
                {"day": "2026-06-01", "count": 5, "kind": "SOLID"}                        | $.title      | is missing
                {"title": null, "day": "2026-06-01", "count": 5, "kind": "SOLID"}         | $.title      | must not be null
                {"title": "Pay", "day": "2026-06-01", "count": 5, "kind": "SOLID", "colour": "red"} | $.colour     | no field of this name
                {"title": 5, "day": "2026-06-01", "count": 5, "kind": "SOLID"}            | $.title      | is not a string
                {"title": "Pay", "day": "2026-06-31", "count": 5, "kind": "SOLID"}        | $.day        | is not a date
                {"title": "Pay", "day": "", "count": 5, "kind": "SOLID"}                  | $.day        | is not a date
                {"title": "Pay", "day": "2026-06-01", "count": "5", "kind": "SOLID"}      | $.count      | is not an integer
                {"title": "Pay", "day": "2026-06-01", "count": 1.5, "kind": "SOLID"}      | $.count      |
                {"title": "Pay", "day": "2026-06-01", "count": null, "kind": "SOLID"}     | $.count      | must not be null
                {"title": "Pay", "day": "2026-06-01", "count": true, "kind": "SOLID"}     | $.count      | is not an integer
                {"title": "Pay", "day": "2026-06-01", "count": 99999999999, "kind": "SOLID"} | $.count   |
                {"title": "Pay", "day": "2026-06-01", "count": 1e999, "kind": "SOLID"}    | $            | number out of range
                {"title": "Pay", "day": "2026-06-01", "count": 5, "kind": "soft"}         | $.kind       | is not one of SOLID, FLUID
                {"title": "Pay", "day": "2026-06-01", "count": 5, "kind": 0}              | $.kind       | is not one of SOLID, FLUID
                {"title": "Pay", "day": "2026-06-01", "count": 5, "kind": ""}             | $.kind       | is not one of SOLID, FLUID
                {"lines": [{"yes": 1}, {"yes": "two"}]}                                   | $.lines[1].yes | is not an integer
                {"lines": [{"yes": 1}, {}]}                                               | $.lines[1].yes | is missing
                {"lines": [null]}                                                         | $.lines[0]      | must not be null
                {"lines": {}}                                                             | $.lines      | is not a list
                {"title": "Pay", "day": "2026-06-01", "count": -1, "kind": "SOLID"}       | $            | a count is not negative
                """)
        void is_told_with_its_field_and_place(String body, String field, @Nullable String reason) throws Exception {
            HttpResponse<String> answer = send(post("/api/things", body));

            assertProblem(answer, 400);
            JsonNode fault = body(answer).at("/faults/0");
            assertThat(fault.at("/field").asString()).isEqualTo(field);
            assertThat(fault.at("/reason").asString()).contains(reason == null ? "is" : reason);
        }

        @Test
        void is_told_with_its_line() throws Exception {
            HttpResponse<String> answer = send(post("/api/things", "{\"title\": \"Pay\",\n \"count\": \"five\"}"));

            assertThat(body(answer).at("/faults/0/line").asInt()).isEqualTo(2);
            assertThat(body(answer).at("/faults/0/column").asInt()).isPositive();
        }

        @Test
        void is_told_where_there_is_none() throws Exception {
            assertProblem(send(post("/api/things", "")), 400);
        }

        @Test
        void is_told_however_deep_it_goes() throws Exception {
            assertProblem(send(post("/api/things", "[".repeat(5000))), 400);
            assertProblem(send(post("/api/things", "{\"title\":".repeat(500))), 400);
        }

        @Test
        void is_told_where_it_is_not_text() throws Exception {
            assertProblem(
                    send(request("/api/things")
                            .header("Content-Type", "application/json")
                            .header("Authorization", OFFICIAL)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(
                                    new byte[] {'{', '"', (byte) 0xff, '"', '}'}))),
                    400);
        }

        @Test
        void is_too_large_whether_it_says_so_or_not() throws Exception {
            byte[] large = ("{\"title\": \"" + "x".repeat(11_000) + "\"}").getBytes(UTF_8);

            assertProblem(send(post("/api/things", new String(large, UTF_8))), 413);
            assertProblem(
                    send(request("/api/things")
                            .header("Content-Type", "application/json")
                            .header("Authorization", OFFICIAL)
                            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))),
                    413);
        }

        @Test
        void is_of_a_kind_that_is_not_taken() throws Exception {
            assertProblem(
                    send(request("/api/things")
                            .header("Content-Type", "text/plain")
                            .header("Authorization", OFFICIAL)
                            .POST(HttpRequest.BodyPublishers.ofString("hello"))),
                    415);
            assertProblem(
                    send(request("/api/things")
                            .header("Content-Type", "nonsense")
                            .header("Authorization", OFFICIAL)
                            .POST(HttpRequest.BodyPublishers.ofString("hello"))),
                    415);
        }
    }

    @Nested
    class What_the_journal_says {

        @Test
        void a_refusal_comes_with_every_reason() throws Exception {
            HttpResponse<String> answer = send(post("/api/failures/refused", "{}"));

            assertProblem(answer, 422);
            assertThat(body(answer).at("/refusals")).isEqualTo(json.readTree("""
                    [{"rule": "one", "reason": "the first"}, {"rule": "two", "reason": "the second", "field": "count"}]
                    """));
        }

        @Test
        void a_command_id_used_before_is_a_refusal() throws Exception {
            HttpResponse<String> answer = send(post("/api/failures/reused", "{}"));

            assertProblem(answer, 422);
            assertThat(body(answer).at("/refusals/0/rule").asString()).isEqualTo("command-id-is-new");
        }

        @ParameterizedTest
        @CsvSource({"conflict, 409", "moved, 412", "unknown, 404", "malformed, 400", "database, 503", "bug, 500"})
        void each_failure_has_its_status(String failure, int status) throws Exception {
            HttpResponse<String> answer = send(post("/api/failures/" + failure, "{}"));

            assertProblem(answer, status);
            assertThat(answer.body()).doesNotContain("Exception", "secret");
        }

        @Test
        void a_lost_race_is_told_with_what_to_do_next() throws Exception {
            HttpResponse<String> answer = send(post("/api/failures/conflict", "{}"));

            assertProblem(answer, 409);
            assertThat(body(answer).get("detail").asString())
                    .contains("thing-1", "nothing was recorded", "send it again");
        }

        @Test
        void what_has_moved_on_is_told_with_where_it_is_now() throws Exception {
            HttpResponse<String> answer = send(post("/api/failures/moved", "{}"));

            assertProblem(answer, 412);
            assertThat(body(answer).get("detail").asString())
                    .contains("thing-1 is at 2, not at 1", "nothing was recorded", "If-Match: \"2\"");
        }
    }

    @Nested
    class A_request_that_leads_nowhere {

        @Test
        void names_an_unknown_path_or_id() throws Exception {
            assertProblem(send(request("/api/nothing").GET()), 404);
            assertProblem(send(request("/nothing").GET()), 404);
            assertProblem(send(request("/api/things/not-an-id").GET()), 404);
            assertProblem(send(post("/api/nothing", "{}")), 404);
        }

        @Test
        void has_a_bad_or_a_missing_parameter() throws Exception {
            HttpResponse<String> bad = send(request("/api/things?on=yesterday").GET());
            assertProblem(bad, 400);
            assertThat(body(bad).at("/faults/0/field").asString()).isEqualTo("on");

            HttpResponse<String> missing = send(request("/api/things").GET());
            assertProblem(missing, 400);
            assertThat(body(missing).at("/faults/0/field").asString()).isEqualTo("on");
        }

        @Test
        void uses_the_wrong_method() throws Exception {
            HttpResponse<String> answer = send(
                    request("/api/things").header("Authorization", OFFICIAL).DELETE());

            assertProblem(answer, 405);
            assertThat(answer.headers().firstValue("Allow")).isPresent();
        }

        @Test
        void asks_for_what_is_not_given() throws Exception {
            assertThat(send(request("/api/things?on=2026-06-01")
                                    .header("Accept", "image/png")
                                    .GET())
                            .statusCode())
                    .isEqualTo(406);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "GET /api/%zz HTTP/1.1",
                    "GET /api/things?on=<script> HTTP/1.1",
                    "GET /api//things HTTP/1.1",
                    "GET /api/things;a=b HTTP/1.1",
                    "GET /api/../things%00 HTTP/1.1",
                    "TRACE /api/things HTTP/1.1",
                    "nonsense",
                })
        void is_hardly_a_request(String line) throws Exception {
            String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 4").containsIgnoringCase("content-type: application/problem+json");
            assertThat(answer).doesNotContain("<html", "Exception");
        }
    }

    @Nested
    class Whoever_asks {

        @Test
        void must_be_an_official_to_write() throws Exception {
            HttpResponse<String> stranger = send(request("/api/things")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(GOOD)));
            assertProblem(stranger, 401);
            assertThat(stranger.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(value -> assertThat(value).startsWith("Basic"));
            assertProblem(
                    send(request("/api/things")
                            .header("Authorization", AUDITOR)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(GOOD))),
                    403);
        }

        @Test
        void must_be_an_auditor_to_audit() throws Exception {
            assertProblem(send(request("/api/audit/events").GET()), 401);
            assertProblem(
                    send(request("/api/audit/events")
                            .header("Authorization", OFFICIAL)
                            .GET()),
                    403);
            assertThat(send(request("/api/audit/events")
                                    .header("Authorization", AUDITOR)
                                    .GET())
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void may_read_views_and_ask_about_the_law_without_a_name() throws Exception {
            assertThat(send(request("/api/things?on=2026-06-01").GET()).statusCode())
                    .isEqualTo(200);
            assertThat(send(request("/api/law/question")
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString("{}")))
                            .statusCode())
                    .isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(strings = {"official:wrong", "nobody:an official's password", "official:", "nonsense"})
        void and_is_not_who_they_say_is_told_no_more_than_that(String credentials) throws Exception {
            HttpResponse<String> answer = send(request("/api/things?on=2026-06-01")
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)))
                    .GET());

            assertProblem(answer, 401);
            assertThat(body(answer).at("/detail").asString()).isEqualTo("log in with a user name and a password");
        }

        @Test
        void may_see_the_health_and_nothing_else_of_the_actuator() throws Exception {
            assertThat(send(request("/actuator/health").GET()).statusCode()).isEqualTo(200);
            assertProblem(send(request("/actuator/env").GET()), 401);
            assertProblem(
                    send(request("/actuator/env")
                            .header("Authorization", OFFICIAL)
                            .GET()),
                    403);
        }

        @Test
        void may_not_see_the_metrics_which_are_the_auditor_s() throws Exception {
            assertProblem(send(request("/actuator/prometheus").GET()), 401);
            assertProblem(
                    send(request("/actuator/prometheus")
                            .header("Authorization", OFFICIAL)
                            .GET()),
                    403);
        }
    }

    enum Kind {
        SOLID,
        FLUID
    }

    record Line(int yes, @Nullable String note) {}

    record Thing(String title, LocalDate day, int count, Kind kind, List<Line> lines, List<String> tags) {
        Thing {
            if (count < 0) {
                throw new IllegalArgumentException("a count is not negative");
            }
        }
    }

    @RestController
    static class Things {

        static final List<Submission<?>> LAST = new CopyOnWriteArrayList<>();

        @PostMapping(path = "/api/things", consumes = "application/json")
        ResponseEntity<CommandAnswer> add(CommandContext context, @RequestBody Thing thing) {
            UUID id = context.commandId();
            LAST.clear();
            LAST.add(context.submission("thing-" + id, "key", thing));
            return CommandAnswer.created("/api/things/" + id, id, new Receipt(new Position("thing-" + id, 1), false));
        }

        @PostMapping(path = "/api/tables", consumes = "text/csv")
        String table(CommandContext context, @RequestBody String rows) {
            return rows + " " + context.digest();
        }

        @GetMapping("/api/things")
        List<LocalDate> things(@RequestParam LocalDate on) {
            return List.of(on);
        }

        @GetMapping("/api/things/{id}")
        UUID thing(@PathVariable UUID id) {
            return id;
        }

        @GetMapping("/api/audit/events")
        List<String> events() {
            return List.of();
        }

        @PostMapping("/api/law/question")
        String law() {
            return "{}";
        }

        @PostMapping("/api/failures/{kind}")
        void fail(@PathVariable String kind) {
            throw switch (kind) {
                case "refused" ->
                    new CommandRefused(
                            List.of(Refusal.of("one", "the first"), Refusal.of("two", "the second", "count")));
                case "reused" -> new CommandIdReused(new UUID(0, 1));
                case "conflict" -> new StreamConflict("thing-1");
                case "moved" -> new StreamMoved("thing-1", 1, 2);
                case "unknown" -> new UnknownThing("there is no thing 1");
                case "malformed" -> new MalformedRequest(Fault.of("row", "is wrong"));
                case "database" -> new DataAccessResourceFailureException("secret");
                default -> new IllegalStateException("secret");
            };
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import({WebConfiguration.class, Things.class})
    static class Application {

        @Bean
        Clock fixed() {
            return Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    HttpRequest.Builder post(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Authorization", OFFICIAL)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    JsonNode body(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .as(answer.body())
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(body(answer).at("/status").asInt()).isEqualTo(status);
        assertThat(body(answer).at("/title").asString()).isNotEmpty();
    }

    String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
    }
}
