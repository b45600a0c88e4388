package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.CAMPAIGN;

import java.util.Optional;
import org.actionledger.desk.dossier.DossierFile.Ballot;
import org.actionledger.desk.dossier.DossierFile.Dispute;
import org.actionledger.desk.dossier.DossierFile.Offer;
import org.actionledger.desk.dossier.DossierFile.Offer.Answer;
import org.actionledger.desk.dossier.PlannedCommand.Turn;
import org.actionledger.desk.dossier.Reference.BallotName;

/** Plans the disputes, and in each the offers that were made and what became of them. */
final class DisputeEntries {

    private final Draft draft;

    DisputeEntries(Draft draft) {
        this.draft = draft;
    }

    void read() {
        draft.section("disputes", draft.dossier().disputes()).forEach(this::dispute);
        draft.section("offers", draft.dossier().offers()).forEach(this::offer);
    }

    private void dispute(Entry<Dispute> dispute) {
        draft.command(dispute, CAMPAIGN, "/api/disputes", Turn.DISPUTES)
                .put("campaign", draft.names().campaign())
                .after("campaign")
                .planned();
    }

    private void offer(Entry<Offer> entry) {
        Offer offer = entry.fields();
        String offers = "/api/disputes/" + draft.names().of(offer.dispute()) + "/offers";
        String path = offers + "/" + draft.names().of(entry.path());
        draft.onlyOne(entry, "acceptance", "rejection", "withdrawal");
        entry.child("acceptance", offer.acceptance())
                .ifPresent(answer -> answered(entry, answer, path + "/acceptance"));
        entry.child("rejection", offer.rejection()).ifPresent(answer -> answered(entry, answer, path + "/rejection"));
        entry.child("withdrawal", offer.withdrawal())
                .ifPresent(withdrawn -> draft.command(withdrawn, CAMPAIGN, path + "/withdrawal", Turn.STORY)
                        .after(entry.path())
                        .planned());
        entry.items("terms", offer.terms())
                .forEach(term -> draft.measures(term, term.fields().measures()));
        draft.command(entry, CAMPAIGN, offers, Turn.STORY).planned();
    }

    private void answered(Entry<Offer> offer, Entry<Answer> answer, String path) {
        CommandDraft command = draft.command(answer, CAMPAIGN, path, Turn.STORY).after(offer.path());
        BallotName by = answer.fields().ballot();
        if (by != null) {
            draft.ballot(by.name()).ifPresent(ballot -> {
                whyNotBy(by.name(), ballot, offer)
                        .ifPresent(reason -> draft.problems().add(answer.lineOf("ballot"), reason));
                ballot.results()
                        .keySet()
                        .forEach(constituency -> command.after(by.entry() + "/results/" + constituency));
            });
        }
        command.planned();
    }

    private Optional<String> whyNotBy(String name, Ballot ballot, Entry<Offer> offer) {
        if (ballot.type() == Ballot.Type.STATUTORY) {
            return Optional.of(name + " asked about industrial action, not about an offer");
        }
        return Optional.ofNullable(ballot.offer())
                .filter(asked -> !offer.path().equals(asked.entry()))
                .map(asked -> name + " asked about " + asked.name())
                .or(() -> draft.unlessSameDispute(offer.fields().dispute(), name));
    }
}
