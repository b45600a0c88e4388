package org.actionledger.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.Streams;
import org.actionledger.http.CommandIds;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShippedDossierTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Dossier dossier = read();

    @Test
    void it_has_no_problem_and_tells_the_whole_story() {
        assertThat(dossier.campaign()).isEqualTo(Streams.campaignId("naht-cymru-2022"));
        assertThat(dossier.commands()).hasSize(105);
    }

    @Test
    void it_names_all_ten_wins() {
        assertThat(bodies("/api/wins"))
                .extracting(win -> win.get("number"))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void the_first_win_has_its_figures_against_what_was_recommended() {
        assertThat(measures("wins/pay")).containsExactly("6.5 instead of 5", "1.5", "5 instead of 3");
        assertThat(measures("wins/funding-of-pay")).containsExactly("30000000", "21300000");
        assertThat(measures("wins/aln"))
                .containsExactly("4 instead of 3", "12000000", "12000000", "10400000", "20000000");
        assertThat(measures("wins/grants")).containsExactly("8");
    }

    @Test
    void turnout_that_nobody_published_is_said_not_to_be_published_and_one_that_was_not_found_is_left_out() {
        assertThat(published("ballots/ballot-2/results/all").has("turnout")).isFalse();
        assertThat(published("ballots/ballot-2/results/all")
                        .path("notPublished")
                        .toString())
                .isEqualTo("[\"turnout\"]");
        assertThat(published("ballots/ballot-october/results/all").has("turnout"))
                .isFalse();
        assertThat(published("ballots/ballot-october/results/all")
                        .path("notPublished")
                        .isEmpty())
                .isTrue();
        assertThat(published("ballots/ballot-march/results/all").path("turnout").asString())
                .isEqualTo("54.6");
    }

    @Test
    void the_votes_of_march_and_october_2023_are_on_offers_and_give_no_mandate() {
        assertThat(body("ballots/ballot-march")).containsEntry("type", "OFFER");
        assertThat(body("ballots/ballot-october")).containsEntry("type", "OFFER");
        assertThat(dossier.commands())
                .filteredOn(command -> "STATUTORY".equals(command.body().get("type")))
                .extracting(PlannedCommand::entry)
                .containsExactly("ballots/ballot-1", "ballots/ballot-2");
    }

    @Test
    void action_was_taken_under_the_mandates_for_action_short_of_strike_only() {
        UUID first = mandate("ballot-1");
        UUID second = mandate("ballot-2");
        assertThat(body("actions/asos")).containsEntry("mandates", List.of(first.toString()));
        assertThat(body("actions/asos-continued")).containsEntry("mandates", List.of(second.toString()));
    }

    @Test
    void an_answer_to_an_offer_comes_after_the_result_it_rests_on() {
        List<String> order =
                dossier.commands().stream().map(PlannedCommand::entry).toList();
        assertThat(order)
                .containsSubsequence(
                        "disputes/pay-workload-funding",
                        "offers/offer-2",
                        "ballots/ballot-march",
                        "ballots/ballot-march/results/all",
                        "offers/offer-2/rejection",
                        "offers/offer-3",
                        "ballots/ballot-october/results/all",
                        "offers/offer-3/acceptance",
                        "wins/pay");
    }

    @Test
    void every_fact_but_the_directory_of_unions_has_a_source() {
        assertThat(dossier.commands())
                .filteredOn(command -> command.turn() != PlannedCommand.Turn.UNIONS
                        && command.turn() != PlannedCommand.Turn.DISCREPANCIES)
                .allSatisfy(command -> assertThat((List<?>) command.body().get("sources"))
                        .as(command.entry())
                        .isNotEmpty());
    }

    private static UUID mandate(String ballot) {
        UUID id = CommandIds.of(
                "ballot-service",
                "dossier/naht-cymru-2022",
                Streams.named("dossier/naht-cymru-2022/ballots/" + ballot));
        return Streams.mandateId(id, "ACTION_SHORT_OF_STRIKE", "all");
    }

    private List<Map<String, Object>> bodies(String path) {
        return dossier.commands().stream()
                .filter(command -> command.path().equals(path))
                .map(PlannedCommand::body)
                .toList();
    }

    private Map<String, Object> body(String entry) {
        return dossier.commands().stream()
                .filter(command -> command.entry().equals(entry))
                .findFirst()
                .orElseThrow()
                .body();
    }

    private JsonNode published(String entry) {
        return JSON.<JsonNode>valueToTree(body(entry)).path("published");
    }

    private List<String> measures(String entry) {
        return JSON.<JsonNode>valueToTree(body(entry)).path("measures").values().stream()
                .map(measure -> measure.path("value").asString()
                        + (measure.has("baseline")
                                ? " instead of " + measure.path("baseline").asString()
                                : ""))
                .toList();
    }

    private static Dossier read() {
        try {
            return DossierReader.read(
                    "naht-cymru-2022.yaml", Files.readString(Path.of("../standalone/dossiers/naht-cymru-2022.yaml")));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (DossierRefused e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }
}
