package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.CAMPAIGN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.actionledger.desk.dossier.PlannedCommand.Turn;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.EventNames;
import org.actionledger.events.FactReference;
import org.actionledger.events.Streams;
import org.jspecify.annotations.Nullable;

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
        fields.mustText("about").flatMap(this::about).ifPresent(thing -> {
            reference(fields, thing).ifPresent(about -> noted.put("about", about));
            noted.after(thing.entry());
        });
        noted.planned();
    }

    /** @param part which of several in the stream the entry is */
    private record Thing(
            String entry, String stream, @Nullable String part) {}

    /** The event and the field of it that sources disagree on; of a ballot by constituency, of which constituency. */
    private Optional<Map<String, Object>> reference(Fields fields, Thing thing) {
        Optional<YamlNode.Text> event = fields.mustText("event");
        Optional<YamlNode.Text> field = fields.mustText("field");
        Optional<YamlNode.Text> constituency = fields.mayText("constituency");
        if (event.isEmpty() || field.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = EventNames.endingIn(event.get().value());
        if (name.isEmpty()) {
            draft.problems()
                    .add(
                            event.get().line(),
                            "no event is called \"" + event.get().value() + "\": write BallotOpened, OfferReceived,"
                                    + " ActionStarted, WinSecured, as in docs/asyncapi.yaml");
            return Optional.empty();
        }
        Set<String> known = FactReference.fieldsOf(name.get());
        if (!known.contains(field.get().value())) {
            draft.problems()
                    .add(
                            field.get().line(),
                            event.get().value() + " has no field \""
                                    + field.get().value() + "\": it has " + String.join(", ", known));
            return Optional.empty();
        }
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("stream", thing.stream());
        about.put("event", name.get());
        about.put("field", field.get().value());
        String part = constituency.map(YamlNode.Text::value).orElse(thing.part());
        if (part != null) {
            about.put("part", part);
        }
        return Optional.of(about);
    }

    /** {@code campaign}, a mandate as {@code mandates/ballot-1/STRIKE}, or another entry as {@code wins/pay}. */
    private Optional<Thing> about(YamlNode.Text about) {
        String[] parts = about.value().split("/", 2);
        if (about.value().equals("campaign")) {
            return Optional.of(
                    new Thing("campaign", Streams.campaign(draft.names().campaign()), null));
        }
        if (parts.length == 2 && parts[0].equals("mandates")) {
            return draft.mandate(new YamlNode.Text(about.line(), parts[1]))
                    .map(mandate -> new Thing(
                            mandate.result(), Streams.mandate(draft.names().mandate(mandate)), null));
        }
        if (parts.length == 2 && draft.names().at(parts).isPresent()) {
            return stream(parts[0], parts[1])
                    .map(stream -> new Thing(about.value(), stream, part(parts[0], about.value())));
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

    private @Nullable String part(String section, String entry) {
        return switch (section) {
            case "offers", "actions", "messages", "meetings", "next steps" ->
                draft.names().of(entry).toString();
            default -> null;
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
