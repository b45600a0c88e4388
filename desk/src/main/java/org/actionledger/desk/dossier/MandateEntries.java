package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.CAMPAIGN;

import org.actionledger.desk.dossier.DossierFile.Mandate;
import org.actionledger.desk.dossier.PlannedCommand.Turn;
import org.actionledger.desk.dossier.Reference.MandateName;

/** Plans what was said of mandates. A mandate itself is in no dossier: it follows from the result of a ballot. */
final class MandateEntries {

    private final Draft draft;

    MandateEntries(Draft draft) {
        this.draft = draft;
    }

    void read() {
        draft.section("mandates", draft.dossier().mandates())
                .forEach(entry -> said(new MandateName(entry.name()), entry));
    }

    private void said(MandateName mandate, Entry<Mandate> entry) {
        String path = "/api/mandates/" + draft.names().of(mandate);
        draft.known(mandate, entry.line());
        entry.children("statements", entry.fields().statements())
                .forEach(statement -> draft.command(statement, CAMPAIGN, path + "/statements", Turn.STORY)
                        .after(mandate.result())
                        .planned());
        entry.child("setting aside", entry.fields().settingAside())
                .ifPresent(aside -> draft.command(aside, CAMPAIGN, path + "/setting-aside", Turn.STORY)
                        .after(mandate.result())
                        .planned());
    }
}
