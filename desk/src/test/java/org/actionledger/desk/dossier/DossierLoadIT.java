package org.actionledger.desk.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.actionledger.desk.dossier.StubService.Failure;
import org.actionledger.desk.dossier.StubService.Taken;
import org.actionledger.events.EventJson;
import org.actionledger.events.Streams;
import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.journal.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierLoadIT {

    private static final String OFFICIAL = "Basic b2ZmaWNpYWw6c2VjcmV0";
    private static final String MORE = """
            messages:
              thanks: { headline: Thank you, body: To everybody., when: 2023 }
            """;
    /** Goes on in the ballot that the small dossier ends with. */
    private static final String RESULT = """
            |    results:
            |      all: { stated: { STRIKE: carried }, when: 2023-03-02 }
            |mandates:
            |  ballot-1/STRIKE:
            |    statements:
            |      summer: { last day: 2023-08 }
            """.replace("|", "");

    private final HikariDataSource dataSource = TestPostgres.freshSchema().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final StubService campaigns = new StubService("campaign-service");
    private final StubService ballots = new StubService("ballot-service");
    private final AtomicInteger nth = new AtomicInteger();

    @SuppressWarnings("NullAway.Init") // before each test
    private RestTestClient desk;

    @BeforeEach
    void tables() {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/projections")
                .load()
                .migrate();
        JsonMapper json = JsonMapper.shared();
        RetryTemplate twice = new RetryTemplate(RetryPolicy.builder()
                .includes(CommandPost.NotNow.class)
                .maxRetries(1)
                .delay(Duration.ofMillis(1))
                .build());
        CommandPost post = new CommandPost(
                new ServiceAddresses(campaigns.address(), ballots.address()), RestClient.create(), twice, json);
        desk = RestTestClient.bindToController(new DossierController(
                        new DossierLoader(new Comparison(json, new RecordedCommands(jdbc)), post)))
                .build();
    }

    @AfterEach
    void close() {
        campaigns.close();
        ballots.close();
        dataSource.close();
    }

    @Nested
    class Of_what_is_not_on_record {

        @Test
        void every_entry_is_sent_to_the_service_that_decides_it_as_the_official_who_asked() {
            JsonNode answer = load(SmallDossier.TEXT, 200);

            assertThat(campaigns.taken())
                    .extracting(Taken::path)
                    .containsExactly("/api/unions", "/api/campaigns", "/api/disputes");
            assertThat(ballots.taken()).extracting(Taken::path).containsExactly("/api/ballots");
            assertThat(sent()).extracting(Taken::authorization).containsOnly(OFFICIAL);
            assertThat(sent()).extracting(Taken::id).contains(SmallDossier.DISPUTE, SmallDossier.BALLOT);
            assertThat(answer.path("campaign").asString())
                    .isEqualTo(Streams.campaignId("small").toString());
            assertThat(counts(answer)).isEqualTo("known 0, recorded 4, left 0");
            assertThat(answer.path("positions").values())
                    .extracting(JsonNode::asString)
                    .contains("stub-/api/disputes:1", "stub-/api/ballots:1");
        }

        @Test
        void a_service_is_told_to_read_what_the_command_rests_on_in_the_other() {
            load(SmallDossier.TEXT + RESULT, 200);

            assertThat(taken(ballots, "/api/ballots").atLeast()).containsExactly("stub-/api/disputes:1");
            String result = taken(ballots, "/results").position().toString();
            assertThat(taken(campaigns, "/statements").atLeast()).containsExactly(result);
            assertThat(taken(campaigns, "/api/disputes").atLeast()).isEmpty();
        }

        @Test
        void a_rehearsal_says_what_would_be_sent_and_sends_nothing() {
            JsonNode answer = post(SmallDossier.TEXT, "&dryRun=true", 200);

            assertThat(counts(answer)).isEqualTo("known 0, recorded 0, left 4");
            assertThat(answer.path("entries").values())
                    .extracting(entry -> entry.path("entry").asString())
                    .containsExactly("unions/du", "campaign", "disputes/pay", "ballots/ballot-1");
            assertThat(sent()).isEmpty();
        }
    }

    @Nested
    class Of_what_is_on_record {

        @Test
        void nothing_is_sent_again() {
            load(SmallDossier.TEXT, 200);
            recordAll();

            JsonNode answer = load(SmallDossier.TEXT, 200);

            assertThat(sent()).hasSize(4);
            assertThat(counts(answer)).isEqualTo("known 4, recorded 0, left 0");
            assertThat(answer.path("positions").size()).isEqualTo(4);
        }

        @Test
        void only_what_was_added_is_sent() {
            load(SmallDossier.TEXT, 200);
            recordAll();

            JsonNode answer = load(SmallDossier.TEXT + MORE, 200);

            assertThat(counts(answer)).isEqualTo("known 4, recorded 1, left 0");
            assertThat(campaigns.taken().getLast().path()).endsWith("/messages");
        }

        @Test
        void what_was_added_still_waits_for_what_was_known() {
            load(SmallDossier.TEXT, 200);
            recordAll();

            load(SmallDossier.TEXT + RESULT, 200);

            assertThat(taken(campaigns, "/statements").atLeast())
                    .containsExactly(taken(ballots, "/results").position().toString());
        }

        @Test
        void an_entry_that_is_gone_from_the_file_is_no_contradiction() {
            load(SmallDossier.TEXT + MORE, 200);
            recordAll();

            assertThat(counts(load(SmallDossier.TEXT, 200))).isEqualTo("known 4, recorded 0, left 0");
        }

        @Test
        void what_contradicts_it_is_refused_with_its_lines_and_nothing_is_sent() {
            load(SmallDossier.TEXT, 200);
            recordAll();
            String changed = SmallDossier.TEXT
                    .replace("title: Pay", "title: Pensions")
                    .replace("when: 2023-01-20", "when: 2023-01-21");

            JsonNode problem = load(changed + MORE, 422);

            assertThat(problems(problem))
                    .satisfiesExactly(
                            dispute -> assertThat(dispute)
                                    .startsWith("small.yaml:11: disputes/pay was recorded before with other content"),
                            ballot -> assertThat(ballot)
                                    .startsWith("small.yaml:17: ballots/ballot-1 was recorded before"));
            assertThat(sent()).hasSize(4);
        }

        @Test
        void a_union_that_another_dossier_registered_is_known() {
            registered("Dockers' Union");

            assertThat(counts(load(SmallDossier.TEXT, 200))).isEqualTo("known 1, recorded 3, left 0");
            assertThat(campaigns.taken()).extracting(Taken::path).doesNotContain("/api/unions");
        }

        @Test
        void but_not_under_another_name() {
            registered("Dokkers' Union");

            assertThat(problems(load(SmallDossier.TEXT, 422)))
                    .containsExactly(
                            "small.yaml:9: unions/du is in the directory of unions already, with the name \"Dokkers' Union\"");
            assertThat(sent()).isEmpty();
        }
    }

    @Nested
    class That_stops_on_its_way {

        @Test
        void a_refusal_is_told_with_its_line_and_reasons_and_what_was_recorded_stays() {
            ballots.failWhere(_ -> Optional.of(new Failure(422, """
                    {"refusals": [{"rule": "r", "reason": "no such thing", "field": "closes"}, {"rule": "s", "reason": "nor this"}]}""")));

            JsonNode problem = load(SmallDossier.TEXT, 422);

            assertThat(problems(problem))
                    .containsExactly(
                            "small.yaml:17: ballots/ballot-1 was not recorded: closes: no such thing",
                            "small.yaml:17: ballots/ballot-1 was not recorded: nor this");
            assertThat(counts(problem)).isEqualTo("known 0, recorded 3, left 1");
            assertThat(problem.path("detail").asString()).contains("what was recorded stays");
        }

        @Test
        void loading_again_continues_with_the_same_commands() {
            ballots.failWhere(_ -> Optional.of(new Failure(422, "{}")));
            load(SmallDossier.TEXT, 422);
            recordAll();
            ballots.failWhere(_ -> Optional.empty());

            assertThat(counts(load(SmallDossier.TEXT, 200))).isEqualTo("known 3, recorded 1, left 0");
            assertThat(campaigns.taken()).hasSize(3);
        }

        @Test
        void and_where_the_projections_have_not_read_them_yet_under_the_same_ids() {
            ballots.failWhere(_ -> Optional.of(new Failure(422, "{}")));
            load(SmallDossier.TEXT, 422);
            ballots.failWhere(_ -> Optional.empty());

            load(SmallDossier.TEXT, 200);

            assertThat(campaigns.taken().stream().map(Taken::id).distinct()).hasSize(3);
            assertThat(campaigns.taken()).hasSize(6);
        }

        @Test
        void what_may_help_is_tried_again() {
            AtomicInteger attempts = new AtomicInteger();
            ballots.failWhere(
                    _ -> attempts.incrementAndGet() == 1 ? Optional.of(new Failure(503, "{}")) : Optional.empty());

            assertThat(counts(load(SmallDossier.TEXT, 200))).isEqualTo("known 0, recorded 4, left 0");
            assertThat(ballots.asked().stream().map(Taken::id).distinct()).hasSize(1);
        }

        @Test
        void but_not_for_ever() {
            ballots.failWhere(_ -> Optional.of(new Failure(503, "{\"detail\": \"not read yet\"}")));

            JsonNode problem = load(SmallDossier.TEXT, 503);

            assertThat(problems(problem))
                    .containsExactly("small.yaml:17: ballots/ballot-1 was not recorded: not read yet");
            assertThat(ballots.asked()).hasSize(2);
        }

        @Test
        void a_service_that_does_not_answer_is_named() {
            ballots.close();

            assertThat(problems(load(SmallDossier.TEXT, 503)))
                    .singleElement()
                    .asString()
                    .startsWith("small.yaml:17: ballots/ballot-1 was not recorded: the ballot service does not answer");
        }

        @Test
        void whoever_may_not_record_is_told_so() {
            campaigns.failWhere(_ -> Optional.of(new Failure(403, "{}")));

            assertThat(problems(load(SmallDossier.TEXT, 403))).hasSize(1);
        }

        @Test
        void an_answer_that_is_none_is_not_taken_for_one() {
            campaigns.failWhere(_ -> Optional.of(new Failure(200, "<html>")));

            assertThat(problems(load(SmallDossier.TEXT, 502)))
                    .containsExactly("small.yaml:9: unions/du was not recorded: answered without a position");
        }
    }

    @Nested
    class Of_a_file_that_is_no_good {

        @Test
        void every_problem_is_told_and_nothing_is_sent() {
            JsonNode problem =
                    load(SmallDossier.TEXT + "memories: {}\nmessages:\n  m: { headline: H, when: soon }\n", 422);

            assertThat(problems(problem)).hasSize(3);
            assertThat(sent()).isEmpty();
        }

        @Test
        void what_is_no_yaml_is_told_from_what_is_a_bad_dossier() {
            assertThat(problems(load("a: [b", 400))).singleElement().asString().startsWith("small.yaml:1: is no YAML");
        }

        @Test
        void another_encoding_is_no_yaml_either() {
            desk.post()
                    .uri("/api/dossiers")
                    .contentType(MediaType.parseMediaType("text/yaml"))
                    .header("Authorization", OFFICIAL)
                    .body(new byte[] {'a', ':', ' ', (byte) 0xE9})
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    private JsonNode load(String text, int status) {
        return post(text, "", status);
    }

    private JsonNode post(String text, String parameters, int status) {
        byte[] answer = desk.post()
                .uri("/api/dossiers?file=small.yaml" + parameters)
                .contentType(MediaType.parseMediaType("application/yaml"))
                .header("Authorization", OFFICIAL)
                .body(text.getBytes(UTF_8))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBody();
        return answer == null
                ? JsonMapper.shared().createObjectNode()
                : JsonMapper.shared().readTree(answer);
    }

    private List<Taken> sent() {
        return Stream.concat(campaigns.asked().stream(), ballots.asked().stream())
                .toList();
    }

    private static Taken taken(StubService service, String path) {
        return service.taken().stream()
                .filter(command -> command.path().endsWith(path))
                .findFirst()
                .orElseThrow();
    }

    private static String counts(JsonNode answer) {
        JsonNode counts = answer.path("counts");
        return "known %s, recorded %s, left %s"
                .formatted(counts.path("known"), counts.path("recorded"), counts.path("left"));
    }

    private static List<String> problems(JsonNode problem) {
        return problem.path("problems").values().stream()
                .map(each -> "%s:%s: %s"
                        .formatted(
                                each.path("file").asString(),
                                each.path("line"),
                                each.path("reason").asString()))
                .toList();
    }

    /** As the projections do once the topic brings what the services took. */
    private void recordAll() {
        Stream.concat(campaigns.taken().stream(), ballots.taken().stream()).forEach(command -> {
            String key =
                    command.path().equals("/api/unions") ? Streams.unionId("du").toString() : campaign();
            record(command.id(), command.digest(), command.position().stream(), key, "{}".getBytes(UTF_8));
        });
    }

    private void registered(String name) {
        UUID union = Streams.unionId("du");
        UnionRegistered registered =
                new UnionRegistered(union, "du", name, "DU", null, List.of(), null, null, List.of());
        record(new UUID(0, 7), "digest", Streams.union(union), union.toString(), EventJson.write(registered));
    }

    private void record(UUID command, String digest, String stream, String key, byte[] payload) {
        jdbc.sql("""
                insert into recorded_event (id, type, stream, sequence, key, recorded_at, actor, command_id, command_digest, correlation, payload, nth)
                values (:id, 'org.actionledger.UnionRegistered', :stream, 1, :key, now(), 'official', :command, :digest, :command, :payload, :nth)
                """)
                .param("id", UUID.nameUUIDFromBytes(stream.getBytes(UTF_8)))
                .param("stream", stream)
                .param("key", key)
                .param("command", command)
                .param("digest", digest)
                .param("payload", payload)
                .param("nth", nth.incrementAndGet())
                .update();
    }

    private static String campaign() {
        return Streams.campaignId("small").toString();
    }
}
