package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.CAMPAIGN;

import org.actionledger.desk.dossier.DossierFile.Campaign;
import org.actionledger.desk.dossier.DossierFile.NextStep;
import org.actionledger.desk.dossier.DossierFile.Union;
import org.actionledger.desk.dossier.PlannedCommand.Turn;

/** Plans the unions, the campaign itself, and what is told of it: messages, meetings and next steps. */
final class CampaignEntries {

    private static final String ENTRY = "campaign";

    private final Draft draft;
    private final DossierFile dossier;
    private final String campaign;

    CampaignEntries(Draft draft) {
        this.draft = draft;
        this.dossier = draft.dossier();
        this.campaign = "/api/campaigns/" + draft.names().campaign();
    }

    void read() {
        draft.section("unions", dossier.unions()).forEach(this::union);
        draft.section("messages", dossier.messages()).forEach(message -> told(message, "/messages"));
        draft.section("meetings", dossier.meetings()).forEach(meeting -> told(meeting, "/meetings"));
        draft.section("next steps", dossier.nextSteps()).forEach(this::nextStep);
    }

    void launch(Campaign fields) {
        Entry<Campaign> entry = draft.entry(ENTRY, fields);
        CommandDraft launch = draft.command(entry, CAMPAIGN, "/api/campaigns", Turn.CAMPAIGN);
        if (fields.unions().isEmpty()) {
            draft.problems().add(entry.lineOf("unions"), "the campaign names no union");
        }
        draft.names().in("unions").forEach(union -> launch.after("unions/" + union));
        launch.planned();
    }

    private void union(Entry<Union> union) {
        draft.command(union, CAMPAIGN, "/api/unions", Turn.UNIONS)
                .put("slug", union.name())
                .planned();
    }

    private void told(Entry<?> entry, String path) {
        draft.command(entry, CAMPAIGN, campaign + path, Turn.NEWS).after(ENTRY).planned();
    }

    private void nextStep(Entry<NextStep> entry) {
        String step = campaign + "/next-steps/" + draft.names().of(entry.path());
        draft.onlyOne(entry, "completion", "dropping");
        entry.child("completion", entry.fields().completion())
                .ifPresent(end -> ended(entry, end, step + "/completion"));
        entry.child("dropping", entry.fields().dropping()).ifPresent(end -> ended(entry, end, step + "/dropping"));
        told(entry, "/next-steps");
    }

    private void ended(Entry<NextStep> step, Entry<?> end, String path) {
        draft.command(end, CAMPAIGN, path, Turn.NEWS).after(step.path()).planned();
    }
}
