package org.actionledger.projections;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.actionledger.projections.NahtCymru.CAMPAIGN;
import static org.actionledger.projections.NahtCymru.SLUG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.TopicSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectionsIT {

    static final String OFFICIAL = "official:password-of-official";
    static final String AUDITOR = "auditor:password-of-auditor";
    static final JsonMapper JSON = new JsonMapper();

    final NahtCymru naht = new NahtCymru();
    final TopicSettings topic = TestKafka.createdTopic(3);
    final TestPostgres.Schema schema = TestPostgres.freshSchema();
    final HttpClient http = HttpClient.newHttpClient();
    ConfigurableApplicationContext application = started(schema);

    @BeforeAll
    void publish() {
        publish(naht.history.events());
        awaitAll(schema);
    }

    /** Each as the journal that writes its stream. */
    private void publish(List<RecordedEvent> events) {
        TestKafka.send(
                topic,
                events.stream()
                        .map(event -> EventRecord.write(
                                event, topic.topic(), event.stream().startsWith("ballot-") ? "ballot" : "campaign"))
                        .toList());
    }

    @AfterAll
    void stop() {
        application.close();
        http.close();
    }

    @Nested
    class The_views {

        @Test
        void have_both_pairs_of_mandates_on_the_last_day_of_the_first() {
            JsonNode mandates = json("/api/mandates?campaign=" + SLUG + "&on=2023-07-10");

            assertThat(mandates.valueStream()
                            .map(mandate -> mandate.get("lastDay").stringValue() + " "
                                    + mandate.get("state").stringValue() + " "
                                    + mandate.get("daysLeft").intValue()))
                    .containsExactlyInAnyOrder(
                            "2023-07-10 VALID 1",
                            "2023-07-10 EXERCISED 1",
                            "2023-12-26 VALID 170",
                            "2023-12-26 VALID 170");
        }

        @Test
        void can_be_asked_for_by_union_employer_and_state() {
            assertThat(json("/api/mandates?union=naht&on=2023-07-10&state=EXERCISED"))
                    .hasSize(1);
            assertThat(json("/api/mandates?employer=cardiff%20council&on=2023-07-10"))
                    .hasSize(4);
            assertThat(json("/api/mandates?employer=Somebody%20else&on=2023-07-10"))
                    .isEmpty();
            assertThat(json("/api/ballots?campaign=" + SLUG + "&union=naht&from=2023-06-01&to=2023-06-30"))
                    .hasSize(1);
        }

        @Test
        void are_given_page_by_page_where_there_are_more_than_asked_for() {
            List<String> all = json("/api/mandates?on=2023-07-10").findValuesAsString("id");
            List<String> read = new ArrayList<>();
            Optional<String> next = Optional.of("/api/mandates?on=2023-07-10&limit=3");
            int pages = 0;
            while (next.isPresent()) {
                HttpResponse<byte[]> page = get(next.get());
                JSON.readTree(page.body())
                        .forEach(mandate -> read.add(mandate.get("id").stringValue()));
                next = page.headers()
                        .firstValue("Link")
                        .map(link -> URI.create(link.substring(1, link.indexOf('>'))))
                        .map(uri -> uri.getRawPath() + "?" + uri.getRawQuery());
                pages++;
            }

            assertThat(read).isEqualTo(all).hasSize(4);
            assertThat(pages).isEqualTo(2);
            assertThat(get("/api/mandates?limit=0").statusCode()).isEqualTo(400);
            assertThat(get("/api/mandates?limit=1001").statusCode()).isEqualTo(400);
            assertThat(get("/api/mandates?after=" + UUID.randomUUID()).statusCode())
                    .isEqualTo(404);
        }

        @Test
        void give_the_results_of_a_ballot_alone() {
            assertThat(json("/api/ballots/" + NahtCymru.SECOND_BALLOT + "/results")
                            .findValuesAsString("constituency"))
                    .containsExactly("all");
            assertThat(json("/api/ballots/" + NahtCymru.SECOND_BALLOT + "/results?on=2023-06-27"))
                    .isEmpty();
            assertThat(get("/api/ballots/" + UUID.randomUUID() + "/results").statusCode())
                    .isEqualTo(404);
        }

        @Test
        void show_one_thing_by_its_id() {
            UUID ballot = NahtCymru.SECOND_BALLOT;
            UUID mandate = NahtCymru.mandate(ballot, NahtCymru.ASOS);

            assertThat(json("/api/ballots/" + ballot).get("title").stringValue())
                    .isEqualTo("Re-ballot 2023");
            assertThat(json("/api/mandates/" + mandate).get("lastDay").stringValue())
                    .isEqualTo("2023-12-26");
            assertThat(get("/api/mandates/" + mandate + "?on=2023-06-26").statusCode())
                    .isEqualTo(404);
        }

        @Test
        void plan_a_new_ballot_back_from_the_last_day_of_a_mandate() {
            String plan = "/api/mandates/" + NahtCymru.mandate(NahtCymru.SECOND_BALLOT, NahtCymru.ASOS) + "/plan";
            JsonNode days = json(plan + "?votingDays=28&countDays=1&on=2023-07-10&rules=2026-11-22");

            assertThat(days.get("lastDay").stringValue()).isEqualTo("2023-12-26");
            assertThat(days.get("lastDayForNotice").stringValue()).isEqualTo("2023-12-12");
            assertThat(days.get("lastDayToOpen").stringValue()).isEqualTo("2023-11-14");
            assertThat(days.get("lastDayForBallotNotice").stringValue()).isEqualTo("2023-11-07");
            assertThat(days.get("uncoveredDays").intValue()).isZero();
            assertThat(days.get("explanations")
                            .get("lastDayToOpen")
                            .get("rulesVersion")
                            .stringValue())
                    .isEqualTo("2026-11-22");
            assertThat(json(plan + "?on=2023-07-10&opens=2023-11-24")
                            .get("uncoveredDays")
                            .intValue())
                    .isEqualTo(10);
            for (String unreadable : List.of("votingDays=0", "countDays=367", "rules=2031-01-01", "opens=9999-12-31")) {
                assertThat(get(plan + "?on=2023-07-10&" + unreadable).statusCode())
                        .as(unreadable)
                        .isEqualTo(400);
            }
            assertThat(get(plan + "?on=1/2/24").statusCode()).isEqualTo(400);
            assertThat(get(plan + "?on=2023-06-26").statusCode()).isEqualTo(404);
        }

        @Test
        void tell_the_whole_story_with_sources() {
            JsonNode entries = json("/api/campaigns/" + CAMPAIGN + "/timeline").get("entries");

            assertThat(entries.size()).isGreaterThan(20);
            assertThat(entries.valueStream()
                            .filter(entry -> entry.get("kind").stringValue().equals("RESULT_DECLARED")))
                    .hasSize(3)
                    .allSatisfy(entry -> {
                        assertThat(entry.get("meaningOfYes").stringValue()).isNotBlank();
                        assertThat(entry.get("sources")).isNotEmpty();
                        assertThat(entry.get("events")).isNotEmpty();
                    });
        }

        @Test
        void are_the_same_when_everything_recorded_so_far_is_asked_for_by_its_instant() {
            for (String view : List.of(
                    "/api/campaigns?on=2023-12-01",
                    "/api/campaigns/" + SLUG + "?on=2023-12-01",
                    "/api/campaigns/" + SLUG + "/timeline?on=2023-12-01",
                    "/api/campaigns/" + SLUG + "/wins?on=2023-12-01",
                    "/api/ballots?on=2023-12-01",
                    "/api/mandates?on=2023-12-01")) {
                assertThat(json(view + "&known=2100-01-01T00:00:00Z", AUDITOR)).isEqualTo(json(view));
            }
        }

        @Test
        void show_what_was_known_before_the_second_result_was_recorded() {
            String before = naht.history
                    .event(naht.secondResult)
                    .recordedAt()
                    .minusMillis(1)
                    .toString();

            assertThat(json("/api/mandates?campaign=" + SLUG + "&on=2023-07-10&known=" + before))
                    .hasSize(2);
            assertThat(json("/api/ballots/" + NahtCymru.SECOND_BALLOT + "?known=" + before)
                            .get("state")
                            .stringValue())
                    .isEqualTo("CLOSED");
        }

        @Test
        void wait_for_what_was_just_written() {
            MessagePublished message = new MessagePublished(
                    CAMPAIGN, new UUID(7, 99), "News", "More tomorrow.", null, When.on("2023-11-21"), List.of());
            UUID id = naht.history.add(Streams.campaign(CAMPAIGN), CAMPAIGN, message);
            RecordedEvent event = naht.history.event(id);

            CompletableFuture<HttpResponse<byte[]>> answer =
                    CompletableFuture.supplyAsync(() -> get("/api/campaigns/" + SLUG + "?atLeast=" + event.position()));
            TestKafka.publish(topic, "campaign", List.of(event));

            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertThat(new String(answer.join().body(), UTF_8)).contains("More tomorrow.");
        }
    }

    @Nested
    class What_cannot_be_answered {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/campaigns/nobody",
                    "/api/campaigns/nobody/timeline",
                    "/api/campaigns/nobody/wins",
                    "/api/mandates?campaign=nobody",
                    "/api/mandates?union=nobody",
                    "/api/ballots?campaign=nobody",
                    "/api/ballots/00000000-0000-0000-0000-000000000001",
                    "/api/ballots/nonsense",
                    "/api/mandates/00000000-0000-0000-0000-000000000001",
                    "/api/campaigns/naht-cymru-2022?known=2023-10-31T00:00:00Z",
                    "/campaigns/nobody"
                })
        void is_not_found(String path) {
            assertThat(get(path).statusCode()).isEqualTo(404);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "on=2023-02-30",
                    "on=tomorrow",
                    "on=-999999999-01-01",
                    "known=2023",
                    "known=2023-01-01",
                    "known=-1000000-01-01T00:00:00Z",
                    "from=x",
                    "to=2023-13-01",
                    "state=LAWFUL",
                    "atLeast=nonsense"
                })
        void names_the_parameter_that_cannot_be_read(String parameter) {
            String path = parameter.startsWith("from") || parameter.startsWith("to") ? "/api/ballots" : "/api/mandates";

            HttpResponse<byte[]> answer = get(path + "?" + parameter);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
            assertThat(new String(answer.body(), UTF_8))
                    .contains("\"" + parameter.substring(0, parameter.indexOf('=')) + "\"");
        }
    }

    @Nested
    class What_was_known_of_all_campaigns {

        @ParameterizedTest
        @ValueSource(strings = {"/api/campaigns", "/api/ballots", "/api/mandates"})
        void is_for_the_auditor_because_the_whole_record_is_folded_for_it(String view) {
            String known = view + "?known=2100-01-01T00:00:00Z";

            assertThat(get(known).statusCode()).isEqualTo(400);
            assertThat(new String(get(known).body(), UTF_8)).contains("for one campaign");
            assertThat(get(known, OFFICIAL).statusCode()).isEqualTo(400);
            assertThat(get(known, AUDITOR).statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class The_audit {

        @Test
        void is_for_the_auditor_alone() {
            assertThat(get("/api/audit/events").statusCode()).isEqualTo(401);
            assertThat(get("/api/audit/events", OFFICIAL).statusCode()).isEqualTo(403);
            assertThat(get("/api/audit/events", AUDITOR).statusCode()).isEqualTo(200);
        }

        @Test
        void has_every_event_in_order_with_the_bytes_that_were_recorded() {
            List<String> lines = lines("/api/audit/events?limit=1000");

            for (int i = 0; i < 20; i++) {
                RecordedEvent event = naht.history.events().get(i);
                assertThat(lines.get(i))
                        .startsWith("{\"id\":\"" + event.id() + "\",\"type\":\"" + event.type() + "\"")
                        .contains("\"actor\":\"official\"")
                        .endsWith(",\"payload\":" + new String(event.payload(), UTF_8) + "}");
            }
            assertThat(lines).hasSizeGreaterThanOrEqualTo(naht.history.events().size() - 1);
        }

        @Test
        void goes_on_after_an_event_and_stops_at_a_limit() {
            List<String> all = lines("/api/audit/events");

            assertThat(lines("/api/audit/events?after=" + new UUID(0, 3) + "&limit=2"))
                    .isEqualTo(all.subList(3, 5));
            // The union's event is no event of the campaign.
            assertThat(lines("/api/audit/events?campaign=" + SLUG + "&limit=2")).isEqualTo(all.subList(1, 3));
        }

        @Test
        void says_what_it_cannot_answer() {
            assertThat(get("/api/audit/events?limit=0", AUDITOR).statusCode()).isEqualTo(400);
            assertThat(get("/api/audit/events?limit=many", AUDITOR).statusCode())
                    .isEqualTo(400);
            assertThat(get("/api/audit/events?after=" + new UUID(6, 6), AUDITOR).statusCode())
                    .isEqualTo(404);
            assertThat(get("/api/audit/events?campaign=nobody", AUDITOR).statusCode())
                    .isEqualTo(404);
        }

        private List<String> lines(String path) {
            HttpResponse<byte[]> answer = get(path, AUDITOR);
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/x-ndjson");
            return new String(answer.body(), UTF_8).lines().toList();
        }
    }

    @Test
    void the_api_is_described_with_what_every_view_has_in_common() {
        JsonNode description = json("/v3/api-docs");

        assertThat(description.get("openapi").stringValue()).startsWith("3.1");
        assertThat(description
                        .at("/paths/~1api~1mandates/get/parameters")
                        .valueStream()
                        .map(parameter -> parameter.get("name").stringValue()))
                .contains("on", "known", "atLeast", "campaign", "union", "employer", "state");
        assertThat(description.get("paths").propertyNames()).allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void deleting_tables_and_starting_again_rebuilds_the_same_rows() {
        TestPostgres.Schema own = TestPostgres.freshSchema();
        Map<String, List<String>> before;
        try (ConfigurableApplicationContext _ = started(own)) {
            awaitAll(own);
            before = dump(own);
        }

        execute(own, "drop table mandate");
        try (ConfigurableApplicationContext _ = started(own)) {
            awaitAll(own);
            assertThat(dump(own)).isEqualTo(before);
        }

        execute(own, "drop schema " + own.name() + " cascade");
        try (ConfigurableApplicationContext _ = started(own)) {
            awaitAll(own);
            assertThat(dump(own)).isEqualTo(before);
        }
    }

    private ConfigurableApplicationContext started(TestPostgres.Schema in) {
        return Projections.application()
                .properties(Map.of("spring.main.banner-mode", "off"))
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + in.url(),
                        "--spring.datasource.username=" + in.user(),
                        "--spring.datasource.password=" + in.password(),
                        "--spring.datasource.hikari.schema=" + in.name(),
                        "--spring.flyway.default-schema=" + in.name(),
                        "--ledger.kafka.bootstrap-servers=" + topic.bootstrapServers(),
                        "--ledger.kafka.topic=" + topic.topic(),
                        // Each schema is a feed of its own, with a group of its own at the broker.
                        "--ledger.feed.name=" + in.name(),
                        "--ledger.users.official-password=" + OFFICIAL.substring(OFFICIAL.indexOf(':') + 1),
                        "--ledger.users.auditor-password=" + AUDITOR.substring(AUDITOR.indexOf(':') + 1));
    }

    private void awaitAll(TestPostgres.Schema in) {
        int published = TestKafka.committed(topic).size();
        try (var dataSource = in.dataSource()) {
            JdbcClient jdbc = JdbcClient.create(dataSource);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> jdbc.sql("select count(*) from recorded_event")
                                    .query(Integer.class)
                                    .single()
                            == published);
        }
    }

    private static void execute(TestPostgres.Schema in, String statement) {
        try (var dataSource = in.dataSource()) {
            JdbcClient.create(dataSource).sql(statement).update();
        }
    }

    private static Map<String, List<String>> dump(TestPostgres.Schema in) {
        Map<String, List<String>> dump = new TreeMap<>();
        List<String> tables = new ArrayList<>(List.of("recorded_event"));
        History.PROJECTIONS.forEach(projection -> tables.add(projection.table()));
        try (var dataSource = in.dataSource()) {
            JdbcClient jdbc = JdbcClient.create(dataSource);
            for (String table : tables) {
                dump.put(
                        table,
                        jdbc.sql("select to_jsonb(one)::text from " + table + " as one order by 1")
                                .query(String.class)
                                .list());
            }
        }
        return dump;
    }

    private JsonNode json(String path, String... user) {
        HttpResponse<byte[]> answer = get(path, user);
        assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<byte[]> get(String path, String... user) {
        String port = String.valueOf(application.getEnvironment().getProperty("local.server.port"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (user.length > 0) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(user[0].getBytes(UTF_8)));
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }
}
