package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.BALLOT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.actionledger.desk.dossier.PlannedCommand.Turn;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.EventLimits;

/** Reads the ballots: how each was announced, held, opened and closed, and its results. */
final class BallotEntries {

    private static final Pattern QUESTION = Pattern.compile("[A-Z][A-Z0-9_]{0,79}");
    private static final Set<String> OF_INDUSTRIAL_ACTION = Set.of("STRIKE", "ACTION_SHORT_OF_STRIKE");

    private final Draft draft;
    private final ResultEntries results;

    BallotEntries(Draft draft) {
        this.draft = draft;
        this.results = new ResultEntries(draft);
    }

    void read() {
        draft.section("ballots").forEach(this::ballot);
    }

    private void ballot(String name, Fields fields) {
        String path = "/api/ballots/" + draft.names().of(fields.entry());
        String last = fields.entry();
        last = step(fields, "hold", path + "/hold", last, true);
        last = step(fields, "opening", path + "/opening", last, false);
        last = turnouts(fields, path + "/turnout", last);
        last = step(fields, "closing", path + "/closing", last, false);
        results.read(name, fields, path + "/results", last);
        announced(fields);
    }

    private void announced(Fields fields) {
        draft.command(fields, BALLOT, "/api/ballots", Turn.STORY)
                .reference("dispute", "disputes")
                .choice("type", "STATUTORY", "INDICATIVE", "OFFER")
                .text("title")
                .text("method")
                .put("questions", questions(fields))
                .choice("aggregation", "AGGREGATED", "DISAGGREGATED")
                .mayMoment("opens")
                .mayMoment("closes")
                .mayYesNoUnknown("important public services")
                .mayYesNo("devolved Welsh authority")
                .mayText("scrutineer")
                .mayReference("offer", "offers")
                .when()
                .sources()
                .planned();
    }

    private String step(Fields ballot, String field, String path, String after, boolean because) {
        return ballot.child(field)
                .map(step -> {
                    CommandDraft command = draft.command(step, BALLOT, path, Turn.STORY);
                    if (because) {
                        command.mayText("because");
                    }
                    command.when().sources().after(after).planned();
                    return step.entry();
                })
                .orElse(after);
    }

    private String turnouts(Fields ballot, String path, String after) {
        String last = after;
        for (Fields turnout : draft.named(ballot.children("turnouts")).values()) {
            if (turnout.may("votes cast").isEmpty() && turnout.may("percentage").isEmpty()) {
                draft.problems().add(turnout.line(), turnout.entry() + " needs \"votes cast\" or \"percentage\"");
            }
            draft.command(turnout, BALLOT, path, Turn.STORY)
                    .mayCount("votes cast")
                    .mayPercentage("percentage")
                    .when()
                    .sources(TurnoutReported.class)
                    .after(last)
                    .planned();
            last = turnout.entry();
        }
        return last;
    }

    private List<Object> questions(Fields ballot) {
        boolean statutory =
                ballot.mayText("type").map(YamlNode.Text::value).orElse("").equals("STATUTORY");
        Map<String, Fields> asked = ballot.children("questions");
        if (asked.isEmpty()) {
            draft.problems().add(ballot.line(), ballot.entry() + " asks no questions");
        }
        int most = EventLimits.most("questions");
        if (asked.size() > most) {
            draft.problems()
                    .add(
                            ballot.lineOf("questions"),
                            ballot.entry() + " asks " + asked.size() + " questions; " + most + " is the most");
            return List.of();
        }
        List<Object> questions = new ArrayList<>();
        asked.forEach((name, fields) -> {
            if (!QUESTION.matcher(name).matches()) {
                draft.problems()
                        .add(
                                fields.line(),
                                "\"" + name + "\" is no name of a question: write "
                                        + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_"));
            } else if (statutory && !OF_INDUSTRIAL_ACTION.contains(name)) {
                draft.problems()
                        .add(
                                fields.line(),
                                "a STATUTORY ballot asks about STRIKE or ACTION_SHORT_OF_STRIKE, not " + name);
            }
            questions.add(question(name, fields));
        });
        return questions;
    }

    private Map<String, Object> question(String name, Fields fields) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("question", name);
        fields.mustText("text")
                .ifPresent(text -> question.put("text", draft.texts().limited("text", text)));
        fields.mustText("meaning of yes")
                .ifPresent(text -> question.put("meaningOfYes", draft.texts().limited("meaning of yes", text)));
        fields.done();
        return question;
    }
}
