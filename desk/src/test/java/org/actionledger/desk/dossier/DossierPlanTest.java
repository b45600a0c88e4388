package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.SmallDossier.command;
import static org.actionledger.desk.dossier.SmallDossier.entries;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.actionledger.events.Streams;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierPlanTest {

    private static final UUID DISPUTE = SmallDossier.DISPUTE;
    private static final UUID BALLOT = SmallDossier.BALLOT;

    @Test
    void a_command_has_the_fields_of_its_entry_with_references_made_ids() {
        Dossier dossier = SmallDossier.with("""
                wins:
                  rise:
                    number: 2
                    headline: A rise
                    detail: On all rates
                    theme: pay
                    measures:
                      - { what: rise, value: 6.50 %, baseline: 5 %, baseline is: what was offered, form: CONSOLIDATED }
                    counterparty: The company
                    dispute: pay
                    when: 2023-04 (in the spring)
                    sources:
                      - leaflet: "we won"
                """);

        PlannedCommand win = command(dossier, "wins/rise");

        assertThat(win.id()).isEqualTo(SmallDossier.id("campaign-service", "wins/rise"));
        assertThat(win.service()).isEqualTo(Service.CAMPAIGN);
        assertThat(win.path()).isEqualTo("/api/wins");
        assertThat(json(win))
                .isEqualTo(JsonMapper.shared().readTree("""
                                {"campaign": "%s", "dispute": "%s", "number": 2, "headline": "A rise", "detail": "On all rates", "theme": "pay",
                                 "measures": [{"what": "rise", "kind": "PERCENTAGE", "value": "6.50", "baseline": "5", "baselineIs": "what was offered",
                                               "form": "CONSOLIDATED"}],
                                 "counterparty": "The company", "when": {"date": "2023-04", "label": "in the spring"},
                                 "sources": [{"title": "A leaflet", "published": "2023-01-09", "words": "we won"}]}
                                """.formatted(Streams.campaignId("small"), DISPUTE)));
    }

    @Test
    void figures_that_were_not_published_are_named_and_those_not_known_are_left_out() {
        Dossier dossier = SmallDossier.with("""
                |    results:
                |      all:
                |        count: { entitled: 1210, votes cast: not published, spoiled: unknown, STRIKE: { yes: 700, no: not published } }
                |        stated: { STRIKE: carried }
                |        when: 2023-03-02
                """.replace("|", ""));

        PlannedCommand result = command(dossier, "ballots/ballot-1/results/all");

        assertThat(result.path()).isEqualTo("/api/ballots/" + BALLOT + "/results");
        assertThat(json(result)).isEqualTo(JsonMapper.shared().readTree("""
                                {"constituency": "all", "when": {"date": "2023-03-02"}, "sources": [],
                                 "count": {"entitled": 1210, "questions": [{"question": "STRIKE", "yes": 700}],
                                           "notPublished": ["votesCast", "STRIKE.no"]},
                                 "stated": [{"question": "STRIKE", "carried": true}]}
                                """));
    }

    @Test
    void a_mandate_has_the_id_that_follows_from_its_ballot_and_question() {
        Dossier dossier = SmallDossier.with("""
                |    results:
                |      all: { stated: { STRIKE: carried }, when: 2023-03-02 }
                |mandates:
                |  ballot-1/STRIKE:
                |    statements:
                |      summer: { last day: 2023-08 }
                """.replace("|", ""));

        assertThat(command(dossier, "mandates/ballot-1/STRIKE/statements/summer")
                        .path())
                .isEqualTo("/api/mandates/" + Streams.mandateId(BALLOT, "STRIKE", "all") + "/statements");
    }

    @Test
    void offers_and_ballots_are_told_by_their_days_and_not_by_their_place_in_the_file() {
        Dossier dossier = SmallDossier.with("""
                offers:
                  late: { dispute: pay, title: L, from: F, when: 2023-06 }
                  early: { dispute: pay, title: E, from: F, when: 2023-01-10 }
                """);

        assertThat(entries(dossier))
                .containsExactly(
                        "unions/du", "campaign", "disputes/pay", "offers/early", "ballots/ballot-1", "offers/late");
    }

    @Test
    void nothing_is_told_before_what_it_follows_from_whatever_its_day() {
        Dossier dossier = SmallDossier.with("""
                offers:
                  o:
                    dispute: pay
                    title: O
                    from: F
                    when: 2023-06
                    withdrawal: { when: 2022 }
                """);

        assertThat(entries(dossier)).endsWith("offers/o", "offers/o/withdrawal");
    }

    @Test
    void adding_an_entry_leaves_the_ids_of_the_others_as_they_are() {
        Dossier before = SmallDossier.with("");
        Dossier after = SmallDossier.with("messages:\n  m: { headline: H, body: B, when: 2022 }\n");

        assertThat(after.commands())
                .containsAll(before.commands().stream()
                        .filter(command -> command.line() < SmallDossier.NEXT_LINE)
                        .toList());
    }

    private static JsonNode json(PlannedCommand command) {
        return JsonMapper.shared().valueToTree(command.body());
    }
}
