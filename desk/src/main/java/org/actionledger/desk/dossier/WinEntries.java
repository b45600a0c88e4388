package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.CAMPAIGN;

import org.actionledger.desk.dossier.DossierFile.Promise;
import org.actionledger.desk.dossier.DossierFile.Promise.Progress;
import org.actionledger.desk.dossier.DossierFile.Win;
import org.actionledger.desk.dossier.PlannedCommand.Turn;

/** Plans the wins, with their figures and the promises inside them. */
final class WinEntries {

    private final Draft draft;

    WinEntries(Draft draft) {
        this.draft = draft;
    }

    void read() {
        draft.section("wins", draft.dossier().wins()).forEach(this::win);
    }

    private void win(Entry<Win> win) {
        String promises = "/api/wins/" + draft.names().of(win.path()) + "/promises";
        win.children("promises", win.fields().promises()).forEach(promise -> promise(win, promise, promises));
        draft.measures(win, win.fields().measures());
        draft.command(win, CAMPAIGN, "/api/wins", Turn.WINS)
                .put("campaign", draft.names().campaign())
                .after("campaign")
                .planned();
    }

    private void promise(Entry<Win> win, Entry<Promise> promise, String promises) {
        String path = promises + "/" + draft.names().of(promise.path());
        String last = promise.path();
        for (Entry<Progress> progress :
                promise.children("progress", promise.fields().progress())) {
            last = then(progress, path + "/progress", last);
        }
        settled(promise, path, last);
        then(promise, promises, win.path());
    }

    private void settled(Entry<Promise> entry, String path, String after) {
        Promise promise = entry.fields();
        draft.onlyOne(entry, "delivery", "withdrawal");
        // What was missed may be delivered late, and what was delivered cannot be missed any more.
        String last = entry.child("missing", promise.missing())
                .map(missing -> then(missing, path + "/missing", after))
                .orElse(after);
        entry.child("delivery", promise.delivery()).ifPresent(end -> then(end, path + "/delivery", last));
        entry.child("withdrawal", promise.withdrawal()).ifPresent(end -> then(end, path + "/withdrawal", last));
    }

    private String then(Entry<?> entry, String path, String after) {
        draft.command(entry, CAMPAIGN, path, Turn.WINS).after(after).planned();
        return entry.path();
    }
}
