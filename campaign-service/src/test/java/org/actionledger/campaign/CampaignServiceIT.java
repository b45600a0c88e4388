package org.actionledger.campaign;

import static org.actionledger.campaign.Requests.HAPPENED;
import static org.actionledger.campaign.Requests.MESSAGE;
import static org.actionledger.campaign.Requests.UNION;
import static org.actionledger.campaign.Requests.action;
import static org.actionledger.campaign.Requests.announced;
import static org.actionledger.campaign.Requests.campaign;
import static org.actionledger.campaign.Requests.dispute;
import static org.actionledger.campaign.Requests.offer;
import static org.actionledger.campaign.Requests.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.actionledger.campaign.RunningService.Answer;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OfferSuperseded;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.Most;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignServiceIT {

    static final UUID NAHT = Streams.unionId("naht");
    static final UUID NOBODY = new UUID(9, 9);
    static final AtomicInteger CAMPAIGNS = new AtomicInteger();

    static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
        assertThat(service.post("/api/unions", UNION).status()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Nested
    class A_command {

        @Test
        void is_recorded_in_the_name_of_who_asked_and_published_as_it_was_recorded() {
            String slug = freshSlug();

            Answer answer = service.post("/api/campaigns", campaign(slug, NAHT));

            UUID campaign = Streams.campaignId(slug);
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.id()).isEqualTo(campaign);
            assertThat(answer.location()).isEqualTo("/api/campaigns/" + campaign);
            assertThat(answer.position()).isEqualTo(Streams.campaign(campaign) + ":1");
            RecordedEvent recorded =
                    service.journal().read(Streams.campaign(campaign)).getFirst();
            assertThat(recorded.actor()).isEqualTo("official");
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(service.published())
                    .filteredOn(event -> event.stream().equals(Streams.campaign(campaign)))
                    .singleElement()
                    .usingRecursiveComparison()
                    .isEqualTo(recorded));
        }

        @Test
        void that_is_sent_twice_is_done_once_and_answered_the_same() {
            UUID campaign = launched();
            Map<String, String> key = Map.of("Idempotency-Key", "0198c0de-0000-7000-8000-000000000001");

            Answer first = service.post("/api/campaigns/" + campaign + "/messages", MESSAGE, key);
            Answer second = service.post("/api/campaigns/" + campaign + "/messages", MESSAGE, key);

            assertThat(first.status()).isEqualTo(201);
            assertThat(second).isEqualTo(first);
            assertThat(service.recorded(Streams.campaign(campaign))).hasSize(2);
        }

        @Test
        void with_other_content_under_the_same_id_is_refused() {
            UUID campaign = launched();
            Map<String, String> key = Map.of("Idempotency-Key", "0198c0de-0000-7000-8000-000000000002");
            service.post("/api/campaigns/" + campaign + "/messages", MESSAGE, key);

            Answer answer = service.post(
                    "/api/campaigns/" + campaign + "/messages", MESSAGE.replace("Thank you", "No thanks"), key);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.rules()).containsExactly("command-id-is-new");
        }

        @Test
        void of_somebody_who_has_not_seen_the_last_event_is_not_done() {
            UUID campaign = launched();
            service.post("/api/campaigns/" + campaign + "/messages", MESSAGE);

            Answer late =
                    service.post("/api/campaigns/" + campaign + "/messages", MESSAGE, Map.of("If-Match", "\"1\""));
            Answer current =
                    service.post("/api/campaigns/" + campaign + "/messages", MESSAGE, Map.of("If-Match", "\"2\""));

            assertThat(late.status()).isEqualTo(412);
            assertThat(current.status()).isEqualTo(201);
        }

        @Test
        void is_refused_with_every_reason_and_its_place() {
            String slug = freshSlug();

            Answer answer = service.post("/api/campaigns", campaign(slug.toUpperCase(Locale.ROOT), NOBODY));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.rules()).containsExactly("slug-is-plain", "union-is-registered");
            assertThat(answer.body().path("refusals").path(1).path("field").asString())
                    .isEqualTo("unions[0]");
        }

        @Test
        void with_a_date_that_is_none_is_refused() {
            UUID campaign = launched();

            Answer answer =
                    service.post("/api/campaigns/" + campaign + "/messages", MESSAGE.replace("2023-10", "last autumn"));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body().path("refusals").path(0).path("field").asString())
                    .isEqualTo("when.date");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        {"headline": "cut off            | $
                        {"headline": 7}                  | $.headline
                        {"body": "no headline", "when": {"date": "2023"}} | $.headline
                        {"headline": "x", "body": "y", "when": {"date": "2023"}, "colour": "red"} | $.colour
                        """)
        void that_cannot_be_read_is_told_where(String json, String field) {
            Answer answer = service.post("/api/campaigns/" + launched() + "/messages", json);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().toString()).contains(field);
        }

        @Test
        void that_names_more_than_any_event_may_hold_is_told_so_before_each_is_looked_up() {
            UUID dispute = declared(launched());
            UUID[] many = Stream.generate(() -> NOBODY).limit(Most.MANDATES + 1).toArray(UUID[]::new);

            Answer answer = service.post("/api/disputes/" + dispute + "/actions", action(many));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().path("faults").path(0).path("field").asString())
                    .isEqualTo("$.mandates");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\\u0000", "campaign-\\u0000", "ballot-1-1-1-1-1", "nothing", "campaign-NOBODY"})
        void about_what_cannot_be_a_record_is_refused(String about) {
            Answer answer = service.post("/api/campaigns/" + launched() + "/discrepancies", """
                    {"about": {"stream": "%s", "event": "org.actionledger.BallotOpened", "field": "when"}, "fact": "opened", "claims": [{"value": "1"}, {"value": "2"}], "adopted": "1",
                     "because": "it was first"}
                    """.formatted(
                            about.replace("NOBODY", NOBODY.toString())));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.rules()).containsExactly("discrepancy-is-about-a-record");
        }

        @Test
        void needs_an_official() {
            assertThat(service.post("/api/unions", UNION, "", Map.of()).status())
                    .isEqualTo(401);
            assertThat(service.post("/api/unions", UNION, "official:guess", Map.of())
                            .status())
                    .isEqualTo(401);
            assertThat(service.post("/api/unions", UNION, RunningService.AUDITOR, Map.of())
                            .status())
                    .isEqualTo(403);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                        /api/campaigns/nobody-knows/messages               | {"headline": "x", "body": "y", WHEN} | campaign-is-launched
                        /api/campaigns/NOBODY/meetings                     | {"title": "x", WHEN} | campaign-is-launched
                        /api/campaigns/NOBODY/next-steps                   | {"what": "x", WHEN} | campaign-is-launched
                        /api/campaigns/CAMPAIGN/next-steps/NOBODY/completion | {WHEN} | step-is-planned
                        /api/campaigns/CAMPAIGN/next-steps/no-id/dropping  | {"because": "x", WHEN} |
                        /api/disputes/NOBODY/offers                        | {"title": "x", "from": "y", WHEN} | dispute-is-declared
                        /api/disputes/DISPUTE/offers/NOBODY/acceptance     | {WHEN} | offer-is-received
                        /api/disputes/DISPUTE/offers/NOBODY/withdrawal     | {WHEN} | offer-is-received
                        /api/disputes/NOBODY/actions                       | {"kind": "STRIKE", "pattern": "LISTED", WHEN} | dispute-is-declared
                        /api/disputes/DISPUTE/actions/NOBODY/start         | {WHEN} | action-is-called
                        /api/mandates/NOBODY/statements                    | {"lastDay": {"date": "2023"}} | mandate-is-secured
                        /api/wins/NOBODY/promises                          | {"what": "x", "owedBy": "y", WHEN} | win-is-secured
                        """)
        void on_what_is_not_on_record_finds_nothing_and_says_what(String path, String json, @Nullable String rule) {
            UUID campaign = launched();
            UUID dispute = declared(campaign);

            Answer answer = service.post(
                    path.replace("NOBODY", NOBODY.toString())
                            .replace("CAMPAIGN", campaign.toString())
                            .replace("DISPUTE", dispute.toString()),
                    json.replace("WHEN", "\"when\": {\"date\": \"2023\"}"));

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body().path("status").asInt()).isEqualTo(404);
            assertThat(answer.rules()).isEqualTo(rule == null ? List.of() : List.of(rule));
        }
    }

    @Nested
    class A_history {

        @Test
        void of_next_steps_is_recorded() {
            String slug = freshSlug();
            service.post("/api/campaigns", campaign(slug, NAHT));
            String steps = "/api/campaigns/" + slug + "/next-steps";
            String step = """
                    {"what": "publish a report", "when": {"date": "2023-11"}}""";

            UUID first = named(service.post(steps, step));
            UUID second = named(service.post(steps, step));
            done(service.post(steps + "/" + first + "/completion", HAPPENED));
            done(service.post(steps + "/" + second + "/dropping", """
                    {"because": "no time", "when": {"date": "2023-12"}}"""));
            named(service.post("/api/campaigns/" + slug + "/meetings", """
                    {"title": "With the minister", "with": ["Jeremy Miles"], "when": {"date": "2023-10-11"}}"""));

            assertThat(service.recorded(Streams.campaign(Streams.campaignId(slug))))
                    .hasSize(6);
        }

        @Test
        void of_offers_is_recorded() {
            UUID dispute = declared(launched());
            String offers = "/api/disputes/" + dispute + "/offers";

            UUID first = named(service.post(offers, offer("First offer", "2023-02-09")));
            UUID second = named(service.post(offers, offer("Revised offer", "2023-03-10")));
            done(service.post(offers + "/" + first + "/rejection", """
                    {"body": "Welsh Executive Committee", "when": {"date": "2023-03-01"}}"""));
            done(service.post(offers + "/" + first + "/withdrawal", HAPPENED));
            done(service.post(offers + "/" + second + "/acceptance", HAPPENED));

            assertThat(service.recorded(Streams.dispute(dispute)))
                    .hasAtLeastOneElementOfType(OfferSuperseded.class)
                    .filteredOn(OfferReceived.class::isInstance)
                    .extracting(event -> ((OfferReceived) event).version())
                    .containsExactly(1, 2);
        }

        @Test
        void of_a_win_and_its_promises_is_recorded() {
            UUID campaign = launched();
            UUID dispute = declared(campaign);
            UUID offer = named(service.post("/api/disputes/" + dispute + "/offers", offer("An offer", "2023")));
            UUID win = named(service.post("/api/wins", """
                    {"campaign": "%s", "dispute": "%s", "offer": "%s", "number": 1, "headline": "A 6.5%% uplift",
                     "detail": "in detail", "theme": "pay", "counterparty": "Welsh Government", "when": {"date": "2023-03"}}
                    """.formatted(campaign, dispute, offer)));
            String promises = "/api/wins/" + win + "/promises";
            String promise = """
                    {"what": "recommendations", "owedBy": "the group", "due": {"date": "2023-12"}, "when": {"date": "2023-10"}}""";

            UUID kept = named(service.post(promises, promise));
            UUID broken = named(service.post(promises, promise));
            done(service.post(promises + "/" + kept + "/progress", """
                    {"note": "the group met", "when": {"date": "2023-11"}}"""));
            done(service.post(promises + "/" + kept + "/delivery", HAPPENED));
            done(service.post(promises + "/" + broken + "/missing", HAPPENED));
            done(service.post(promises + "/" + broken + "/withdrawal", """
                    {"because": "a new minister", "when": {"date": "2024"}}"""));

            assertThat(service.recorded(Streams.win(win))).hasSize(7);
        }
    }

    @Nested
    class A_ballot_on_the_topic {

        @Test
        void that_is_statutory_gives_each_mandate_exactly_once_however_often_its_result_is_delivered() {
            UUID campaign = launched();
            UUID dispute = declared(campaign);
            UUID ballot = announcedOnTopic(campaign, dispute, "STATUTORY");
            RecordedEvent declared = service.publish(
                    UUID.randomUUID(),
                    Streams.ballot(ballot),
                    2,
                    campaign,
                    result(ballot, campaign, dispute, NAHT, Map.of("STRIKE", "NO", "ACTION_SHORT_OF_STRIKE", "YES")));
            service.publishAgain(declared);
            String strike = Streams.mandate(Streams.mandateId(ballot, "STRIKE", "all"));
            UUID asos = Streams.mandateId(ballot, "ACTION_SHORT_OF_STRIKE", "all");

            Answer statement =
                    service.post("/api/mandates/" + asos + "/statements?atLeast=" + declared.position(), """
                            {"lastDay": {"date": "2023-07", "label": "expires in July"}}""");

            // As after a loss of what the feed remembers: the command's id alone tells that this was done.
            service.handAgain(declared);
            assertThat(statement.status()).isEqualTo(200);
            assertThat(service.recorded(strike)).isEmpty();
            assertThat(service.recorded(Streams.mandate(asos))).hasSize(2);
            RecordedEvent secured =
                    service.journal().read(Streams.mandate(asos)).getFirst();
            assertThat(secured.actor()).isEqualTo("policy:WhenResultDeclaredThenSecureMandates");
            assertThat(secured.cause()).isEqualTo(declared.id());
            assertThat(secured.correlation()).isEqualTo(declared.correlation());
            assertThat(service.recorded(Streams.mandate(asos)).getFirst())
                    .isInstanceOfSatisfying(MandateSecured.class, event -> {
                        assertThat(event.ballotDay()).isEqualTo(LocalDate.of(2023, 1, 11));
                        assertThat(event.result()).isEqualTo(declared.id());
                    });
        }

        @Test
        void gives_a_mandate_that_the_first_start_of_action_exercises() {
            UUID campaign = launched();
            UUID dispute = declared(campaign);
            UUID ballot = announcedOnTopic(campaign, dispute, "STATUTORY");
            RecordedEvent declared = service.publish(
                    UUID.randomUUID(),
                    Streams.ballot(ballot),
                    2,
                    campaign,
                    result(ballot, campaign, dispute, NAHT, Map.of("ACTION_SHORT_OF_STRIKE", "YES")));
            UUID mandate = Streams.mandateId(ballot, "ACTION_SHORT_OF_STRIKE", "all");
            String actions = "/api/disputes/" + dispute + "/actions";

            UUID first = named(service.post(actions + "?atLeast=" + declared.position(), action(mandate)));
            UUID second = named(service.post(actions, action(mandate)));
            done(service.post(actions + "/" + first + "/start", HAPPENED));
            Answer started = service.post(actions + "/" + second + "/start", HAPPENED);
            done(service.post(actions + "/" + first + "/end", HAPPENED));
            done(service.post(actions + "/" + second + "/calling-off", HAPPENED));
            done(service.post("/api/mandates/" + mandate + "/setting-aside?atLeast=" + started.position(), """
                    {"by": "COURT", "because": "an injunction", "when": {"date": "2023-03"}}"""));

            assertThat(service.recorded(Streams.mandate(mandate)))
                    .filteredOn(MandateExercised.class::isInstance)
                    .singleElement()
                    .extracting(event -> ((MandateExercised) event).action())
                    .isEqualTo(first);
        }

        @Test
        void has_its_sources_stored_once_however_many_mandates_follow_from_it() {
            UUID campaign = launched();
            UUID dispute = declared(campaign);
            UUID ballot = announcedOnTopic(campaign, dispute, "STATUTORY");
            RecordedEvent declared = service.publish(
                    UUID.randomUUID(),
                    Streams.ballot(ballot),
                    2,
                    campaign,
                    result(ballot, campaign, dispute, NAHT, Map.of("ACTION_SHORT_OF_STRIKE", "YES"), quoting()));
            UUID mandate = Streams.mandateId(ballot, "ACTION_SHORT_OF_STRIKE", "all");
            String actions = "/api/disputes/" + dispute + "/actions";
            UUID action = named(service.post(actions + "?atLeast=" + declared.position(), action(mandate)));
            Answer started = service.post(
                    actions + "/" + action + "/start", """
                            {"when": {"date": "2023-02-01", "label": "%s"}, "sources": [{"title": "Page", "words": "%s"}]}
                            """.formatted("as the page says", "x".repeat(20_000)));
            done(service.post("/api/mandates/" + mandate + "/statements?atLeast=" + started.position(), """
                    {"lastDay": {"date": "2023-07"}}"""));

            assertThat(service.journal().read(Streams.mandate(mandate)))
                    .hasSize(3)
                    .allSatisfy(event -> assertThat(event.payload()).hasSizeLessThan(1_000));
            assertThat(service.recorded(Streams.mandate(mandate)))
                    .filteredOn(MandateExercised.class::isInstance)
                    .containsExactly(new MandateExercised(mandate, action, When.on("2023-02-01")));
        }

        private static List<Source> quoting() {
            return List.of(new Source("Page", null, null, null, "x".repeat(20_000)));
        }

        @Test
        void that_asks_about_an_offer_can_answer_it_and_be_the_subject_of_a_discrepancy() {
            UUID campaign = launched();
            UUID dispute = declared(campaign);
            String offers = "/api/disputes/" + dispute + "/offers";
            UUID offer = named(service.post(offers, offer("An offer", "2023-03-10")));
            UUID ballot = announcedOnTopic(campaign, dispute, "OFFER");
            String known = "?atLeast=" + Streams.ballot(ballot) + ":1";
            String byBallot = """
                    {"ballot": "%s", "when": {"date": "2023-03-24"}}""";

            Answer unknown = service.post(offers + "/" + offer + "/rejection", byBallot.formatted(NOBODY));
            done(service.post(offers + "/" + offer + "/rejection" + known, byBallot.formatted(ballot)));
            named(service.post("/api/campaigns/" + campaign + "/discrepancies", """
                    {"about": {"stream": "%s", "event": "org.actionledger.BallotOpened", "field": "when"}, "fact": "opened", "claims": [{"value": "2023-06-01"}, {"value": "2023-06-05"}],
                     "adopted": "2023-06-05", "because": "reported afterwards"}
                    """.formatted(Streams.ballot(ballot))));

            assertThat(unknown.rules()).containsExactly("ballot-is-announced");
        }
    }

    @Nested
    class The_description_of_the_api {

        @Test
        void is_openapi_3_1_and_names_every_command() {
            Answer description = service.get("/v3/api-docs");

            assertThat(description.body().path("openapi").asString()).startsWith("3.1");
            assertThat(description.body().path("paths").propertyNames()).hasSize(25);
            assertThat(description
                            .body()
                            .path("paths")
                            .path("/api/campaigns")
                            .path("post")
                            .path("responses")
                            .propertyNames())
                    .contains("201", "400", "401", "403", "404", "409", "412", "422", "503")
                    .doesNotContain("200");
        }

        @Test
        void can_be_read_in_a_browser() {
            assertThat(service.status("/swagger-ui/index.html")).isEqualTo(200);
        }
    }

    private static String freshSlug() {
        return "campaign-" + CAMPAIGNS.incrementAndGet();
    }

    private static UUID launched() {
        return named(service.post("/api/campaigns", campaign(freshSlug(), NAHT)));
    }

    private static UUID declared(UUID campaign) {
        return named(service.post("/api/disputes", dispute(campaign.toString(), NAHT)));
    }

    private static UUID announcedOnTopic(UUID campaign, UUID dispute, String type) {
        UUID ballot = UUID.randomUUID();
        service.publish(
                UUID.randomUUID(),
                Streams.ballot(ballot),
                1,
                campaign,
                announced(ballot, campaign, dispute, NAHT, type));
        return ballot;
    }

    private static UUID named(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.id();
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }
}
