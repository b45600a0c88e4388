package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.CAMPAIGN;

import java.util.ArrayList;
import java.util.List;
import org.actionledger.desk.dossier.PlannedCommand.Turn;
import org.actionledger.events.Streams;

/** Reads the unions, the campaign itself, and what is told of it: messages, meetings and next steps. */
final class CampaignEntries {

    private final Draft draft;
    private final String campaign;

    CampaignEntries(Draft draft) {
        this.draft = draft;
        this.campaign = "/api/campaigns/" + draft.names().campaign();
    }

    void read(Fields launched) {
        draft.section("unions").forEach(this::union);
        launch(launched);
        draft.section("messages").values().forEach(this::message);
        draft.section("meetings").values().forEach(this::meeting);
        draft.section("next steps").values().forEach(this::nextStep);
    }

    private void union(String slug, Fields fields) {
        draft.command(fields, CAMPAIGN, "/api/unions", Turn.UNIONS)
                .put("slug", slug)
                .text("name")
                .text("short name")
                .mayText("represents")
                .texts("where")
                .mayCount("members")
                .mayMoment("members as of")
                .sources()
                .planned();
    }

    private void launch(Fields fields) {
        CommandDraft launch = draft.command(fields, CAMPAIGN, "/api/campaigns", Turn.CAMPAIGN)
                .text("slug")
                .text("title")
                .put("unions", unions(fields))
                .texts("aims")
                .mayText("background")
                .when()
                .sources();
        if (fields.items("unions").isEmpty()) {
            draft.problems().add(fields.lineOf("unions"), "the campaign names no union");
        }
        draft.names().under("unions").forEach(union -> launch.after("unions/" + union));
        launch.planned();
    }

    private List<String> unions(Fields fields) {
        List<String> unions = new ArrayList<>();
        for (YamlNode item : fields.items("unions")) {
            if (item instanceof YamlNode.Text text) {
                draft.known(text, "unions")
                        .map(slug -> Streams.unionId(slug).toString())
                        .ifPresent(unions::add);
            } else {
                draft.problems().add(item.line(), "\"unions\" must be a list of names");
            }
        }
        return unions;
    }

    private void message(Fields fields) {
        draft.command(fields, CAMPAIGN, campaign + "/messages", Turn.NEWS)
                .text("headline")
                .text("body")
                .mayText("office")
                .when()
                .sources()
                .after("campaign")
                .planned();
    }

    private void meeting(Fields fields) {
        draft.command(fields, CAMPAIGN, campaign + "/meetings", Turn.NEWS)
                .text("title")
                .texts("with")
                .mayText("detail")
                .when()
                .sources()
                .after("campaign")
                .planned();
    }

    private void nextStep(Fields fields) {
        String step = campaign + "/next-steps/" + draft.names().of(fields.entry());
        draft.onlyOne(fields, "completion", "dropping");
        fields.child("completion").ifPresent(done -> draft.command(done, CAMPAIGN, step + "/completion", Turn.NEWS)
                .mayText("outcome")
                .when()
                .sources()
                .after(fields.entry())
                .planned());
        fields.child("dropping").ifPresent(dropped -> draft.command(dropped, CAMPAIGN, step + "/dropping", Turn.NEWS)
                .text("because")
                .when()
                .sources()
                .after(fields.entry())
                .planned());
        draft.command(fields, CAMPAIGN, campaign + "/next-steps", Turn.NEWS)
                .text("what")
                .mayText("detail")
                .when()
                .sources()
                .after("campaign")
                .planned();
    }
}
