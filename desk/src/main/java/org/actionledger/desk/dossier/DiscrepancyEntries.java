package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.CAMPAIGN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionledger.desk.dossier.PlannedCommand.Turn;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.Streams;

/** Reads where sources disagree: about which fact, what each says, what was adopted and why. */
final class DiscrepancyEntries {

    private final Draft draft;

    DiscrepancyEntries(Draft draft) {
        this.draft = draft;
    }

    void read() {
        draft.section("discrepancies").values().forEach(this::discrepancy);
    }

    private void discrepancy(Fields fields) {
        CommandDraft noted = draft.command(
                        fields,
                        CAMPAIGN,
                        "/api/campaigns/" + draft.names().campaign() + "/discrepancies",
                        Turn.DISCREPANCIES)
                .text("fact")
                .put("claims", claims(fields))
                .text("adopted")
                .text("because")
                .sources()
                .after("campaign");
        fields.mustText("about").ifPresent(about -> about(about).ifPresent(thing -> {
            noted.put("about", thing.stream());
            noted.after(thing.entry());
        }));
        noted.planned();
    }

    private record Thing(String entry, String stream) {}

    /** {@code campaign}, a mandate as {@code mandates/ballot-1/STRIKE}, or another entry as {@code wins/pay}. */
    private Optional<Thing> about(YamlNode.Text about) {
        String[] parts = about.value().split("/", 2);
        if (about.value().equals("campaign")) {
            return Optional.of(
                    new Thing("campaign", Streams.campaign(draft.names().campaign())));
        }
        if (parts.length == 2 && parts[0].equals("mandates")) {
            return draft.mandate(new YamlNode.Text(about.line(), parts[1]))
                    .map(mandate -> new Thing(
                            mandate.result(), Streams.mandate(draft.names().mandate(mandate))));
        }
        if (parts.length == 2 && draft.names().at(parts).isPresent()) {
            return stream(parts[0], parts[1]).map(stream -> new Thing(about.value(), stream));
        }
        return unknown(about);
    }

    private Optional<String> stream(String section, String name) {
        Names names = draft.names();
        return switch (section) {
            case "unions" -> Optional.of(Streams.union(Streams.unionId(name)));
            case "disputes" -> Optional.of(Streams.dispute(names.of("disputes/" + name)));
            case "offers", "actions" ->
                names.textAt(section, name, "dispute").map(dispute -> Streams.dispute(names.of("disputes/" + dispute)));
            case "ballots" -> Optional.of(Streams.ballot(names.of("ballots/" + name)));
            case "wins" -> Optional.of(Streams.win(names.of("wins/" + name)));
            case "messages", "meetings", "next steps" -> Optional.of(Streams.campaign(names.campaign()));
            default -> Optional.empty();
        };
    }

    private Optional<Thing> unknown(YamlNode.Text about) {
        draft.problems()
                .add(
                        about.line(),
                        "\"" + about.value()
                                + "\" is no entry of this file: write campaign, ballots/ballot-1, wins/pay,"
                                + " mandates/ballot-1/STRIKE");
        return Optional.empty();
    }

    private List<Object> claims(Fields discrepancy) {
        List<Object> claims = new ArrayList<>();
        for (YamlNode item : discrepancy.items("claims")) {
            Fields.of(discrepancy.entry() + "/claims", new YamlNode.Item(item.line(), item), draft.problems())
                    .ifPresent(claim -> claims.add(claim(claim)));
        }
        if (claims.size() < 2) {
            draft.problems().add(discrepancy.line(), discrepancy.entry() + " needs two claims or more that differ");
        }
        return claims;
    }

    private Map<String, Object> claim(Fields fields) {
        Map<String, Object> claim = new LinkedHashMap<>();
        fields.mustText("value")
                .ifPresent(text -> claim.put("value", draft.texts().limited("value", text)));
        claim.put("sources", draft.sources().of(fields, DiscrepancyNoted.class));
        fields.done();
        return claim;
    }
}
