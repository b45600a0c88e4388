package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.BALLOT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.actionledger.desk.dossier.PlannedCommand.Turn;
import org.actionledger.events.EventLimits;

/**
 * Reads the results of a ballot, one under the name of each constituency.
 *
 * <p>A figure is known, {@code not published} (they who have it never printed it) or {@code unknown}; leaving it out is to say unknown.
 */
final class ResultEntries {

    private static final String ALL = "all";

    private final Draft draft;

    ResultEntries(Draft draft) {
        this.draft = draft;
    }

    void read(String name, Fields ballot, String path, String after) {
        Set<String> asked = draft.names().under("ballots", name, "questions");
        if (asked.size() > EventLimits.most("questions")) {
            // Which is told where they are asked.
            return;
        }
        boolean together = ballot.mayText("aggregation")
                .map(YamlNode.Text::value)
                .orElse("")
                .equals("AGGREGATED");
        ballot.children("results").forEach((constituency, fields) -> {
            if (together && !constituency.equals(ALL)) {
                draft.problems()
                        .add(
                                fields.line(),
                                "an AGGREGATED ballot has one result, \"all\", and none for \"" + constituency + "\"");
            }
            if (!together && constituency.equals(ALL)) {
                draft.problems()
                        .add(
                                fields.line(),
                                "a DISAGGREGATED ballot has a result for each employer or workplace by name");
            }
            result(constituency, fields, path, asked, after);
        });
    }

    private void result(String constituency, Fields fields, String path, Set<String> asked, String after) {
        CommandDraft declared = draft.command(fields, BALLOT, path, Turn.STORY)
                .put("constituency", constituency)
                .mayText("employer")
                .when()
                .sources()
                .after(after);
        fields.child("count").ifPresent(count -> declared.put("count", count(count, asked)));
        fields.child("published").ifPresent(published -> declared.put("published", published(published, asked)));
        declared.put("stated", stated(fields, asked));
        declared.planned();
    }

    private Map<String, Object> count(Fields fields, Set<String> asked) {
        Map<String, Object> count = new LinkedHashMap<>();
        List<String> notPublished = new ArrayList<>();
        for (String field : List.of("entitled", "votes cast", "spoiled")) {
            figure(fields, field, Texts.inCommand(field), notPublished)
                    .flatMap(draft.figures()::count)
                    .ifPresent(value -> count.put(Texts.inCommand(field), value));
        }
        List<Object> questions = new ArrayList<>();
        perQuestion(fields, asked).forEach((question, votes) -> {
            Map<String, Object> counted = new LinkedHashMap<>(Map.of("question", question));
            for (String field : List.of("yes", "no", "blank")) {
                figure(votes, field, question + "." + field, notPublished)
                        .flatMap(draft.figures()::count)
                        .ifPresent(value -> counted.put(field, value));
            }
            votes.done();
            questions.add(counted);
        });
        count.put("questions", questions);
        count.put("notPublished", notPublished);
        fields.done();
        return count;
    }

    private Map<String, Object> published(Fields fields, Set<String> asked) {
        Map<String, Object> published = new LinkedHashMap<>();
        List<String> notPublished = new ArrayList<>();
        figure(fields, "turnout", "turnout", notPublished)
                .flatMap(draft.figures()::percentage)
                .ifPresent(value -> published.put("turnout", value));
        List<Object> questions = new ArrayList<>();
        perQuestion(fields, asked).forEach((question, votes) -> {
            Map<String, Object> shares = new LinkedHashMap<>(Map.of("question", question));
            for (String field : List.of("yes", "no")) {
                figure(votes, field, question + "." + field, notPublished)
                        .flatMap(draft.figures()::percentage)
                        .ifPresent(value -> shares.put(field, value));
            }
            votes.done();
            questions.add(shares);
        });
        published.put("questions", questions);
        published.put("notPublished", notPublished);
        fields.done();
        return published;
    }

    private List<Object> stated(Fields result, Set<String> asked) {
        List<Object> stated = new ArrayList<>();
        result.child("stated").ifPresent(fields -> {
            for (String question : asked) {
                fields.mayText(question).ifPresent(text -> {
                    if (!Set.of("carried", "not carried").contains(text.value())) {
                        draft.problems().add(text.line(), "\"" + question + "\" is carried or not carried");
                    }
                    stated.add(
                            Map.of("question", question, "carried", text.value().equals("carried")));
                });
            }
            fields.done();
        });
        return stated;
    }

    private static Map<String, Fields> perQuestion(Fields figures, Set<String> asked) {
        Map<String, Fields> questions = new LinkedHashMap<>();
        asked.forEach(question -> figures.child(question).ifPresent(fields -> questions.put(question, fields)));
        return questions;
    }

    /** The figure where it is known; where it was not published, its name goes among those that were not. */
    private static Optional<YamlNode.Text> figure(Fields fields, String field, String name, List<String> notPublished) {
        Optional<YamlNode.Text> text = fields.mayText(field);
        if (text.isPresent() && text.get().value().equals(PrintedFigures.NOT_PUBLISHED)) {
            notPublished.add(name);
        }
        return text.filter(figure ->
                !Set.of(PrintedFigures.NOT_PUBLISHED, PrintedFigures.UNKNOWN).contains(figure.value()));
    }
}
