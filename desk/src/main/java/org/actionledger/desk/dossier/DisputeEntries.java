package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.CAMPAIGN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionledger.desk.dossier.PlannedCommand.Turn;
import org.actionledger.events.Streams;

/** Reads the disputes, and in each the offers that were made and what became of them. */
final class DisputeEntries {

    private final Draft draft;
    private final DossierMeasures measures;

    DisputeEntries(Draft draft, DossierMeasures measures) {
        this.draft = draft;
        this.measures = measures;
    }

    void read() {
        draft.section("disputes").values().forEach(this::dispute);
        draft.section("offers").values().forEach(this::offer);
    }

    private void dispute(Fields fields) {
        CommandDraft declared = draft.command(fields, CAMPAIGN, "/api/disputes", Turn.DISPUTES)
                .put("campaign", draft.names().campaign().toString())
                .text("title")
                .texts("employers")
                .choice("jurisdiction", "ENGLAND", "WALES", "SCOTLAND", "GREAT_BRITAIN", "NORTHERN_IRELAND")
                .texts("matters")
                .when()
                .sources()
                .after("campaign");
        draft.reference(fields, "union", "unions")
                .ifPresent(union ->
                        declared.put("union", Streams.unionId(union).toString()).after("unions/" + union));
        declared.planned();
    }

    private void offer(Fields fields) {
        String dispute = disputeOf(fields);
        String offer = dispute + "/offers/" + draft.names().of(fields.entry());
        draft.onlyOne(fields, "acceptance", "rejection", "withdrawal");
        fields.child("acceptance").ifPresent(answer -> answered(fields, answer, offer + "/acceptance"));
        fields.child("rejection").ifPresent(answer -> answered(fields, answer, offer + "/rejection"));
        fields.child("withdrawal")
                .ifPresent(withdrawn -> draft.command(withdrawn, CAMPAIGN, offer + "/withdrawal", Turn.STORY)
                        .mayText("because")
                        .when()
                        .sources()
                        .after(fields.entry())
                        .planned());
        draft.command(fields, CAMPAIGN, dispute + "/offers", Turn.STORY)
                .text("title")
                .text("from")
                .put("terms", terms(fields))
                .when()
                .sources()
                .after(draft.disputeOf(fields))
                .planned();
    }

    private void answered(Fields offer, Fields answer, String path) {
        CommandDraft command = draft.command(answer, CAMPAIGN, path, Turn.STORY)
                .mayReference("ballot", "ballots")
                .mayText("body")
                .mayText("because")
                .when()
                .sources()
                .after(offer.entry());
        answer.mayText("ballot").ifPresent(ballot -> {
            whyNotBy(ballot.value(), offer).ifPresent(reason -> draft.problems().add(ballot.line(), reason));
            draft.names()
                    .under("ballots", ballot.value(), "results")
                    .forEach(constituency -> command.after("ballots/" + ballot.value() + "/results/" + constituency));
        });
        command.planned();
    }

    private Optional<String> whyNotBy(String ballot, Fields offer) {
        if (draft.names().at("ballots", ballot).isEmpty()) {
            return Optional.empty();
        }
        if (draft.names().textAt("ballots", ballot, "type").equals(Optional.of("STATUTORY"))) {
            return Optional.of(ballot + " asked about industrial action, not about an offer");
        }
        return draft.names()
                .textAt("ballots", ballot, "offer")
                .filter(asked -> !offer.entry().equals("offers/" + asked))
                .map(asked -> ballot + " asked about " + asked)
                .or(() -> draft.unlessSameDispute(offer, ballot));
    }

    private List<Object> terms(Fields offer) {
        List<Object> terms = new ArrayList<>();
        for (YamlNode item : offer.items("terms")) {
            Fields.of(offer.entry() + "/terms", new YamlNode.Item(item.line(), item), draft.problems())
                    .ifPresent(term -> terms.add(term(term)));
        }
        return terms;
    }

    private Map<String, Object> term(Fields fields) {
        Map<String, Object> term = new LinkedHashMap<>();
        fields.mustText("matter")
                .ifPresent(text -> term.put("matter", draft.texts().limited("matter", text)));
        fields.mustText("what").ifPresent(text -> term.put("what", draft.texts().limited("what", text)));
        term.put("measures", measures.of(fields));
        fields.done();
        return term;
    }

    private String disputeOf(Fields fields) {
        return "/api/disputes/" + draft.names().of(draft.disputeOf(fields));
    }
}
