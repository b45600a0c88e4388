package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.CAMPAIGN;

import org.actionledger.desk.dossier.PlannedCommand.Turn;

/** Reads the wins, with their figures and the promises inside them. */
final class WinEntries {

    private final Draft draft;
    private final DossierMeasures measures;

    WinEntries(Draft draft, DossierMeasures measures) {
        this.draft = draft;
        this.measures = measures;
    }

    void read() {
        draft.section("wins").values().forEach(this::win);
    }

    private void win(Fields fields) {
        String path = "/api/wins/" + draft.names().of(fields.entry()) + "/promises";
        draft.named(fields.children("promises")).values().forEach(promise -> promise(fields, promise, path));
        draft.command(fields, CAMPAIGN, "/api/wins", Turn.WINS)
                .put("campaign", draft.names().campaign().toString())
                .mayReference("dispute", "disputes")
                .mayReference("offer", "offers")
                .mayCount("number")
                .text("headline")
                .text("detail")
                .text("theme")
                .put("measures", measures.of(fields))
                .text("counterparty")
                .when()
                .sources()
                .after("campaign")
                .planned();
    }

    private void promise(Fields win, Fields fields, String promises) {
        String path = promises + "/" + draft.names().of(fields.entry());
        String last = fields.entry();
        for (Fields progress : draft.named(fields.children("progress")).values()) {
            draft.command(progress, CAMPAIGN, path + "/progress", Turn.WINS)
                    .text("note")
                    .when()
                    .sources()
                    .after(last)
                    .planned();
            last = progress.entry();
        }
        settled(fields, path, last);
        draft.command(fields, CAMPAIGN, promises, Turn.WINS)
                .text("what")
                .text("owed by")
                .mayMoment("due")
                .when()
                .sources()
                .after(win.entry())
                .planned();
    }

    private void settled(Fields promise, String path, String after) {
        draft.onlyOne(promise, "delivery", "withdrawal");
        // What was missed may be delivered late, and what was delivered cannot be missed any more.
        String afterMissing = noted(promise, "missing", path, after);
        String last = noted(promise, "delivery", path, afterMissing);
        promise.child("withdrawal").ifPresent(end -> draft.command(end, CAMPAIGN, path + "/withdrawal", Turn.WINS)
                .text("because")
                .when()
                .sources()
                .after(last)
                .planned());
    }

    private String noted(Fields promise, String what, String path, String after) {
        return promise.child(what)
                .map(end -> {
                    draft.command(end, CAMPAIGN, path + "/" + what, Turn.WINS)
                            .mayText("note")
                            .when()
                            .sources()
                            .after(after)
                            .planned();
                    return end.entry();
                })
                .orElse(after);
    }
}
