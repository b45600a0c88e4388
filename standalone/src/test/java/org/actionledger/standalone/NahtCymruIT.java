package org.actionledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.actionledger.law.audit.Recomputation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The campaign that the ledger is first for, as a visitor reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NahtCymruIT {

    static final String CAMPAIGN = "naht-cymru-2022";

    LedgerUnderTest ledger;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        ledger = LedgerUnderTest.start(folder);
        ledger.awaitAllRead();
    }

    @AfterAll
    void stop() {
        ledger.close();
    }

    @Nested
    class The_mandates {

        @Test
        void of_the_first_ballot_have_one_day_left_on_their_last() throws Exception {
            assertThat(mandatesOn("2023-07-10"))
                    .containsExactlyInAnyOrder(
                            "ACTION_SHORT_OF_STRIKE 2023-07-10 EXERCISED 1",
                            "STRIKE 2023-07-10 VALID 1",
                            "ACTION_SHORT_OF_STRIKE 2023-12-26 " + stateOfSecondOn("2023-07-10") + " 170",
                            "STRIKE 2023-12-26 VALID 170");
        }

        @Test
        void of_the_first_ballot_have_ended_on_the_day_after() throws Exception {
            assertThat(mandatesOn("2023-07-11"))
                    .filteredOn(mandate -> mandate.contains("2023-07-10"))
                    .hasSize(2)
                    .allSatisfy(mandate -> assertThat(mandate).contains("ENDED"));
        }

        @Test
        void to_strike_were_never_exercised() throws Exception {
            assertThat(mandates("&on=2023-12-31").stream()
                            .filter(mandate ->
                                    mandate.get("question").stringValue().equals("STRIKE")))
                    .hasSize(2)
                    .allSatisfy(mandate ->
                            assertThat(mandate.get("exercised").isNull()).isTrue());
        }

        @Test
        void come_from_the_two_statutory_ballots_alone() throws Exception {
            Map<String, String> types = new HashMap<>();
            ledger.read("/api/ballots?campaign=" + CAMPAIGN)
                    .valueStream()
                    .forEach(ballot -> types.put(
                            ballot.get("id").stringValue(), ballot.get("type").stringValue()));

            assertThat(mandates("").stream()
                            .map(mandate -> types.get(mandate.get("ballot").stringValue())))
                    .hasSize(4)
                    .containsOnly("STATUTORY");
            assertThat(types.values()).containsOnlyOnce("INDICATIVE").contains("OFFER");
        }

        @Test
        void are_explained_by_the_provision_and_the_working() throws Exception {
            assertThat(mandates("")).allSatisfy(mandate -> {
                JsonNode explanation = mandate.get("explanation");
                assertThat(explanation.get("provision").stringValue()).contains("234");
                assertThat(explanation.get("uri").stringValue()).startsWith("https://www.legislation.gov.uk/");
                assertThat(explanation.get("explanation").stringValue()).isNotBlank();
            });
        }

        @Test
        void have_days_that_come_out_again_from_what_they_were_reckoned_from() throws Exception {
            assertThat(mandates("")).hasSize(4).allSatisfy(mandate -> {
                assertThat(again(mandate.get("explanation")))
                        .isEqualTo(mandate.get("lastDay").stringValue());
                assertThat(again(mandate.get("noticeExplanation")))
                        .isEqualTo(mandate.get("lastDayForNotice").stringValue());
            });
        }

        @Test
        void are_planned_on_from_with_days_that_come_out_again() throws Exception {
            for (JsonNode mandate : mandates("")) {
                JsonNode plan = ledger.read("/api/mandates/" + mandate.get("id").stringValue() + "/plan?on=2023-07-01");
                JsonNode explanations = plan.get("explanations");
                assertThat(List.of(
                                "lastDayForNotice", "lastDayToOpen", "lastDayForBallotNotice", "lastDayForSamplePaper"))
                        .allSatisfy(day -> assertThat(again(explanations.get(day)))
                                .isEqualTo(plan.get(day).stringValue()));
            }
        }

        @Test
        void of_june_were_not_known_before_their_result_was_recorded() throws Exception {
            Instant recorded = ledger.audit("?campaign=" + CAMPAIGN).stream()
                    .filter(event -> event.get("type").stringValue().equals("org.actionledger.ResultDeclared"))
                    .filter(event ->
                            event.at("/payload/when/date").stringValue().startsWith("2023-06"))
                    .map(event -> Instant.parse(event.get("recordedAt").stringValue()))
                    .findFirst()
                    .orElseThrow();

            assertThat(mandates("&on=2023-07-10&known=" + recorded.minusNanos(1_000)))
                    .extracting(mandate -> mandate.get("lastDay").stringValue())
                    .containsOnly("2023-07-10")
                    .hasSize(2);
        }

        private static String again(JsonNode explanation) {
            Map<String, String> inputs = new HashMap<>();
            explanation
                    .get("inputs")
                    .properties()
                    .forEach(
                            input -> inputs.put(input.getKey(), input.getValue().stringValue()));
            return Recomputation.day(
                            explanation.get("rule").stringValue(),
                            explanation.get("rulesVersion").stringValue(),
                            inputs)
                    .orElseThrow()
                    .toString();
        }

        private String stateOfSecondOn(String day) throws Exception {
            return mandates("&on=" + day).stream()
                    .filter(mandate -> mandate.get("lastDay").stringValue().equals("2023-12-26"))
                    .filter(mandate -> mandate.get("question").stringValue().equals("ACTION_SHORT_OF_STRIKE"))
                    .map(mandate -> mandate.get("state").stringValue())
                    .findFirst()
                    .orElseThrow();
        }

        private List<String> mandatesOn(String day) throws Exception {
            return mandates("&on=" + day).stream()
                    .map(mandate -> "%s %s %s %d"
                            .formatted(
                                    mandate.get("question").stringValue(),
                                    mandate.get("lastDay").stringValue(),
                                    mandate.get("state").stringValue(),
                                    mandate.get("daysLeft").intValue()))
                    .toList();
        }

        private List<JsonNode> mandates(String query) throws Exception {
            return ledger.read("/api/mandates?campaign=" + CAMPAIGN + query)
                    .valueStream()
                    .toList();
        }
    }

    @Nested
    class The_timeline {

        @Test
        void tells_the_story_from_the_survey_to_the_award_of_the_year_after_next() throws Exception {
            List<String> titles = ledger.read("/api/campaigns/" + CAMPAIGN + "/timeline")
                    .get("entries")
                    .valueStream()
                    .map(entry -> entry.get("title").stringValue())
                    .toList();

            assertThat(titles).hasSizeGreaterThan(40);
        }

        @Test
        void gives_a_source_for_every_entry_that_a_person_recorded() throws Exception {
            assertThat(ledger.read("/api/campaigns/" + CAMPAIGN + "/timeline")
                            .get("entries")
                            .valueStream())
                    .allSatisfy(entry -> assertThat(entry.get("sources"))
                            .as(entry.toString())
                            .isNotEmpty());
        }

        @Test
        void shows_where_sources_disagree() throws Exception {
            assertThat(ledger.read("/api/campaigns/" + CAMPAIGN + "/timeline")
                            .get("entries")
                            .valueStream()
                            .filter(entry -> !entry.get("discrepancies").isEmpty()))
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void all_ten_wins_are_there_in_the_order_printed() throws Exception {
        JsonNode wins = ledger.read("/api/campaigns/" + CAMPAIGN + "/wins");

        assertThat((wins.isArray() ? wins : wins.get("wins")).valueStream().map(win -> win.get("number")
                        .intValue()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void the_record_is_the_auditors_alone_whole_and_in_order() throws Exception {
        URI address = ledger.projections().resolve("/api/audit/events");
        assertThat(ledger.get(address, null).statusCode()).isEqualTo(401);
        assertThat(ledger.get(address, LedgerUnderTest.OFFICIAL).statusCode()).isEqualTo(403);

        Map<String, Long> last = new HashMap<>();
        List<JsonNode> events = ledger.audit("");
        for (JsonNode event : events) {
            String stream = event.get("stream").stringValue();
            assertThat(event.get("sequence").longValue()).isEqualTo(last.getOrDefault(stream, 0L) + 1);
            last.put(stream, event.get("sequence").longValue());
        }
        assertThat(events.stream().map(event -> event.get("id").stringValue())).doesNotHaveDuplicates();
    }

    @Test
    void the_dossier_loaded_again_changes_nothing() throws Exception {
        int before = ledger.audit("").size();
        String dossier = Files.readString(Path.of("dossiers", CAMPAIGN + ".yaml"));

        int status = ledger.send(HttpRequest.newBuilder(ledger.projections().resolve("/api/dossiers"))
                        .header("Authorization", LedgerUnderTest.login(LedgerUnderTest.OFFICIAL))
                        .header("Content-Type", "application/yaml")
                        .POST(BodyPublishers.ofString(dossier))
                        .build())
                .statusCode();

        assertThat(status).isBetween(200, 201);
        assertThat(ledger.audit("")).hasSize(before);
    }
}
