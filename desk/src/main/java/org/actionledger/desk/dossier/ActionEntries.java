package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.CAMPAIGN;

import java.util.List;
import java.util.Optional;
import org.actionledger.desk.dossier.DossierFile.Action;
import org.actionledger.desk.dossier.DossierFile.Ending;
import org.actionledger.desk.dossier.PlannedCommand.Turn;
import org.actionledger.desk.dossier.Reference.MandateName;

/** Plans the action that was called, under which mandates, and how it began and ended. */
final class ActionEntries {

    private final Draft draft;

    ActionEntries(Draft draft) {
        this.draft = draft;
    }

    void read() {
        draft.section("actions", draft.dossier().actions()).forEach(this::action);
    }

    private void action(Entry<Action> entry) {
        Action fields = entry.fields();
        String actions = "/api/disputes/" + draft.names().of(fields.dispute()) + "/actions";
        String action = actions + "/" + draft.names().of(entry.path());
        entry.child("start", fields.start())
                .ifPresent(start -> draft.command(start, CAMPAIGN, action + "/start", Turn.STORY)
                        .after(entry.path())
                        .planned());
        draft.onlyOne(entry, "end", "calling off");
        entry.child("end", fields.end()).ifPresent(end -> over(entry, end, action + "/end"));
        entry.child("calling off", fields.callingOff()).ifPresent(end -> over(entry, end, action + "/calling-off"));
        CommandDraft called = draft.command(entry, CAMPAIGN, actions, Turn.STORY);
        mandates(entry);
        called.planned();
    }

    private void over(Entry<Action> action, Entry<Ending> end, String path) {
        CommandDraft command = draft.command(end, CAMPAIGN, path, Turn.STORY).after(action.path());
        if (action.fields().start() != null) {
            command.after(action.path() + "/start");
        }
        command.planned();
    }

    private void mandates(Entry<Action> action) {
        List<MandateName> mandates = action.fields().mandates();
        for (int i = 0; i < mandates.size(); i++) {
            int line = action.lineOf("mandates", i);
            if (mandates.get(i).isComplete()) {
                whyNotUnder(mandates.get(i), action.fields())
                        .ifPresent(reason -> draft.problems().add(line, reason));
            }
        }
    }

    private Optional<String> whyNotUnder(MandateName mandate, Action action) {
        return mandate.question().equals(action.kind().name())
                ? draft.unlessSameDispute(action.dispute(), mandate.ballot())
                : Optional.of("a mandate for " + mandate.question() + " is none for " + action.kind());
    }
}
