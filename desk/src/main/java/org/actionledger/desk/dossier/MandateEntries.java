package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.CAMPAIGN;

import java.util.UUID;
import org.actionledger.desk.dossier.PlannedCommand.Turn;

/** Reads what was said of mandates. A mandate itself is in no dossier: it follows from the result of a ballot. */
final class MandateEntries {

    private final Draft draft;

    MandateEntries(Draft draft) {
        this.draft = draft;
    }

    void read() {
        draft.entries("mandates")
                .forEach((reference, fields) -> draft.mandate(new YamlNode.Text(fields.line(), reference))
                        .ifPresent(mandate -> {
                            said(mandate, fields);
                            fields.done();
                        }));
    }

    private void said(Names.Mandate mandate, Fields fields) {
        UUID id = draft.names().mandate(mandate);
        draft.named(fields.children("statements")).values().forEach(statement -> draft.command(
                        statement, CAMPAIGN, "/api/mandates/" + id + "/statements", Turn.STORY)
                .moment("last day")
                .sources()
                .after(mandate.result())
                .planned());
        fields.child("setting aside")
                .ifPresent(aside -> draft.command(aside, CAMPAIGN, "/api/mandates/" + id + "/setting-aside", Turn.STORY)
                        .choice("by", "COURT", "CORRECTED_RESULT")
                        .text("because")
                        .when()
                        .sources()
                        .after(mandate.result())
                        .planned());
    }
}
