package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.CAMPAIGN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionledger.desk.dossier.PlannedCommand.Turn;

/** Reads the action that was called, under which mandates, and how it began and ended. */
final class ActionEntries {

    private final Draft draft;

    ActionEntries(Draft draft) {
        this.draft = draft;
    }

    void read() {
        draft.section("actions").values().forEach(this::action);
    }

    private void action(Fields fields) {
        String dispute = "/api/disputes/" + draft.names().of(draft.disputeOf(fields));
        String action = dispute + "/actions/" + draft.names().of(fields.entry());
        fields.child("start").ifPresent(start -> draft.command(start, CAMPAIGN, action + "/start", Turn.STORY)
                .when()
                .sources()
                .after(fields.entry())
                .planned());
        draft.onlyOne(fields, "end", "calling off");
        fields.child("end").ifPresent(end -> over(fields, end, action + "/end"));
        fields.child("calling off").ifPresent(end -> over(fields, end, action + "/calling-off"));
        CommandDraft called = draft.command(fields, CAMPAIGN, dispute + "/actions", Turn.STORY)
                .choice("kind", "STRIKE", "ACTION_SHORT_OF_STRIKE")
                .choice("pattern", "CONTINUOUS", "LISTED")
                .mayDay("from")
                .mayDay("until")
                .days("days")
                .texts("instructions")
                .when()
                .sources()
                .after(draft.disputeOf(fields));
        called.put("mandates", mandates(fields, called)).planned();
    }

    private void over(Fields action, Fields end, String path) {
        CommandDraft command = draft.command(end, CAMPAIGN, path, Turn.STORY)
                .mayText("because")
                .when()
                .sources()
                .after(action.entry());
        if (action.may("start").isPresent()) {
            command.after(action.entry() + "/start");
        }
        command.planned();
    }

    private List<String> mandates(Fields action, CommandDraft called) {
        List<String> mandates = new ArrayList<>();
        for (YamlNode item : action.items("mandates")) {
            draft.mandate(item).ifPresent(mandate -> {
                whyNotUnder(mandate, action)
                        .ifPresent(reason -> draft.problems().add(item.line(), reason));
                mandates.add(draft.names().mandate(mandate).toString());
                called.after(mandate.result());
            });
        }
        return mandates;
    }

    private Optional<String> whyNotUnder(Names.Mandate mandate, Fields action) {
        String kind = action.mayText("kind").map(YamlNode.Text::value).orElse("");
        if (!mandate.question().equals(kind)) {
            return Optional.of("a mandate for " + mandate.question() + " is none for " + kind);
        }
        return draft.unlessSameDispute(action, mandate.ballot());
    }
}
