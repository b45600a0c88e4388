package org.actionledger.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.Published;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.Source;
import org.actionledger.events.When;

/** Bodies of requests, and what the ballot service would say, for one small campaign. */
final class Requests {

    static final String UNION = """
            {"slug": "naht", "name": "National Association of Head Teachers", "shortName": "NAHT",
             "where": ["Wales"], "members": 33000, "membersAsOf": {"date": "2023"}}
            """;
    static final String MESSAGE = """
            {"headline": "Thank you", "body": "You should be proud", "office": "president", "when": {"date": "2023-10"}}
            """;
    static final String HAPPENED = """
            {"when": {"date": "2023-02-01"}}
            """;

    private Requests() {}

    static String campaign(String slug, UUID union) {
        return """
                {"slug": "%s", "title": "NAHT Cymru", "unions": ["%s"], "aims": ["pay"], "when": {"date": "2022-11"},
                 "sources": [{"title": "Industrial action Wales", "words": "our first ever national ballot"}]}
                """.formatted(slug, union);
    }

    static String dispute(String campaign, UUID union) {
        return """
                {"campaign": "%s", "union": "%s", "title": "Pay in Wales", "employers": ["the local authorities"],
                 "jurisdiction": "WALES", "matters": ["pay"], "when": {"date": "2022-10-18"}}
                """.formatted(campaign, union);
    }

    static String offer(String title, String date) {
        return """
                {"title": "%s", "from": "Welsh Government", "when": {"date": "%s"},
                 "terms": [{"matter": "pay", "what": "1.5%% on top",
                            "measures": [{"what": "uplift", "kind": "PERCENTAGE", "value": "6.5"}]}]}
                """.formatted(title, date);
    }

    static String action(UUID... mandates) {
        return """
                {"mandates": %s, "kind": "ACTION_SHORT_OF_STRIKE", "pattern": "CONTINUOUS", "from": "2023-02-01",
                 "instructions": ["do not attend meetings after school"], "when": {"date": "2023-01-18"}}
                """.formatted(
                List.of(mandates).stream().map(id -> '"' + id.toString() + '"').toList());
    }

    static BallotAnnounced announced(UUID ballot, UUID campaign, UUID dispute, UUID union, String type) {
        return new BallotAnnounced(
                ballot,
                campaign,
                dispute,
                union,
                "WALES",
                type,
                "Ballot",
                "POSTAL",
                List.of(new Question("STRIKE", "Are you prepared to strike?", "strike")),
                "AGGREGATED",
                When.on("2022-11-11"),
                When.on("2023-01-11"),
                "NO",
                true,
                null,
                null,
                When.on("2022-10-18"),
                List.of());
    }

    static ResultDeclared result(UUID ballot, UUID campaign, UUID dispute, UUID union, Map<String, String> carried) {
        return result(ballot, campaign, dispute, union, carried, List.of());
    }

    static ResultDeclared result(
            UUID ballot, UUID campaign, UUID dispute, UUID union, Map<String, String> carried, List<Source> sources) {
        return new ResultDeclared(
                ballot,
                campaign,
                dispute,
                union,
                "STATUTORY",
                "WALES",
                "all",
                null,
                new Count(null, null, null, List.of(), List.of()),
                new Published("55", List.of(), List.of()),
                List.of(),
                List.of(),
                carried.entrySet().stream()
                        .map(each -> new Outcome(each.getKey(), each.getValue(), "STATED", null))
                        .toList(),
                When.on("2023-01-16"),
                sources);
    }
}
