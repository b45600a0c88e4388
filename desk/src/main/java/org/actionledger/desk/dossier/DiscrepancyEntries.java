package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.CAMPAIGN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionledger.desk.dossier.DossierFile.Action;
import org.actionledger.desk.dossier.DossierFile.Discrepancy;
import org.actionledger.desk.dossier.DossierFile.Discrepancy.Claim;
import org.actionledger.desk.dossier.DossierFile.Offer;
import org.actionledger.desk.dossier.PlannedCommand.Turn;
import org.actionledger.desk.dossier.Reference.DisputeName;
import org.actionledger.desk.dossier.Reference.MandateName;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.EventNames;
import org.actionledger.events.FactReference;
import org.actionledger.events.Streams;
import org.jspecify.annotations.Nullable;

/** Plans where sources disagree: about which fact, what each says, what was adopted and why. */
final class DiscrepancyEntries {

    private final Draft draft;

    DiscrepancyEntries(Draft draft) {
        this.draft = draft;
    }

    void read() {
        draft.section("discrepancies", draft.dossier().discrepancies()).forEach(this::discrepancy);
    }

    private void discrepancy(Entry<Discrepancy> entry) {
        CommandDraft noted = draft.command(
                        entry,
                        CAMPAIGN,
                        "/api/campaigns/" + draft.names().campaign() + "/discrepancies",
                        Turn.DISCREPANCIES)
                .put("claims", claims(entry))
                .after("campaign");
        about(entry).ifPresent(thing -> {
            reference(entry, thing).ifPresent(about -> noted.put("about", about));
            noted.after(thing.entry());
        });
        noted.planned();
    }

    /** @param part which of several in the stream the entry is */
    private record Thing(
            String entry, String stream, @Nullable String part) {}

    /** The event and the field of it that sources disagree on; of a ballot by constituency, of which constituency. */
    private Optional<FactReference> reference(Entry<Discrepancy> entry, Thing thing) {
        Discrepancy discrepancy = entry.fields();
        Optional<String> name = EventNames.endingIn(discrepancy.event());
        if (name.isEmpty()) {
            draft.problems()
                    .add(
                            entry.lineOf("event"),
                            "no event is called \"" + discrepancy.event() + "\": write BallotOpened, OfferReceived,"
                                    + " ActionStarted, WinSecured, as in docs/asyncapi.yaml");
            return Optional.empty();
        }
        Set<String> known = FactReference.fieldsOf(name.get());
        if (!known.contains(discrepancy.field())) {
            draft.problems()
                    .add(
                            entry.lineOf("field"),
                            discrepancy.event() + " has no field \"" + discrepancy.field() + "\": it has "
                                    + String.join(", ", known));
            return Optional.empty();
        }
        return Optional.of(new FactReference(
                thing.stream(),
                name.get(),
                discrepancy.constituency() == null ? thing.part() : discrepancy.constituency(),
                discrepancy.field()));
    }

    /** {@code campaign}, a mandate as {@code mandates/ballot-1/STRIKE}, or another entry as {@code wins/pay}. */
    private Optional<Thing> about(Entry<Discrepancy> entry) {
        String about = entry.fields().about();
        String[] parts = about.split("/", 2);
        if (about.equals("campaign")) {
            return Optional.of(new Thing(about, Streams.campaign(draft.names().campaign()), null));
        }
        if (parts.length == 2 && parts[0].equals("mandates")) {
            MandateName mandate = new MandateName(parts[1]);
            draft.known(mandate, entry.lineOf("about"));
            return Optional.of(
                    new Thing(mandate.result(), Streams.mandate(draft.names().of(mandate)), null));
        }
        if (parts.length == 2 && draft.names().has(parts[0], parts[1])) {
            return stream(parts[0], parts[1]).map(stream -> new Thing(about, stream, part(parts[0], about)));
        }
        draft.problems()
                .add(
                        entry.lineOf("about"),
                        "\"" + about
                                + "\" is no entry of this file: write campaign, ballots/ballot-1, wins/pay,"
                                + " mandates/ballot-1/STRIKE");
        return Optional.empty();
    }

    private Optional<String> stream(String section, String name) {
        Names names = draft.names();
        return switch (section) {
            case "unions" -> Optional.of(Streams.union(Streams.unionId(name)));
            case "disputes" -> Optional.of(ofDispute(new DisputeName(name)));
            case "offers" ->
                Optional.ofNullable(draft.dossier().offers().get(name))
                        .map(Offer::dispute)
                        .map(this::ofDispute);
            case "actions" ->
                Optional.ofNullable(draft.dossier().actions().get(name))
                        .map(Action::dispute)
                        .map(this::ofDispute);
            case "ballots" -> Optional.of(Streams.ballot(names.of("ballots/" + name)));
            case "wins" -> Optional.of(Streams.win(names.of("wins/" + name)));
            case "messages", "meetings", "next steps" -> Optional.of(Streams.campaign(names.campaign()));
            default -> Optional.empty();
        };
    }

    private String ofDispute(DisputeName dispute) {
        return Streams.dispute(draft.names().of(dispute));
    }

    private @Nullable String part(String section, String entry) {
        return switch (section) {
            case "offers", "actions", "messages", "meetings", "next steps" ->
                draft.names().of(entry).toString();
            default -> null;
        };
    }

    private List<CampaignEvent.Claim> claims(Entry<Discrepancy> entry) {
        List<Claim> claims = entry.fields().claims();
        if (claims.size() < 2) {
            draft.problems().add(entry.line(), entry.path() + " needs two claims or more that differ");
        }
        return entry.items("claims", claims).stream()
                .map(claim -> new CampaignEvent.Claim(
                        claim.fields().value(),
                        draft.sources().of(claim, claim.fields().sources(), DiscrepancyNoted.class)))
                .toList();
    }
}
