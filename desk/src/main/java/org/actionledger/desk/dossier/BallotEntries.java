package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.BALLOT;

import java.util.Set;
import org.actionledger.desk.dossier.DossierFile.Ballot;
import org.actionledger.desk.dossier.DossierFile.Turnout;
import org.actionledger.desk.dossier.PlannedCommand.Turn;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.Most;
import org.jspecify.annotations.Nullable;

/** Plans the ballots: how each was announced, held, opened and closed, and its results. */
final class BallotEntries {

    private static final Set<String> OF_INDUSTRIAL_ACTION = Set.of("STRIKE", "ACTION_SHORT_OF_STRIKE");

    private final Draft draft;
    private final ResultEntries results;

    BallotEntries(Draft draft) {
        this.draft = draft;
        this.results = new ResultEntries(draft);
    }

    void read() {
        draft.section("ballots", draft.dossier().ballots()).forEach(this::ballot);
    }

    private void ballot(Entry<Ballot> entry) {
        Ballot ballot = entry.fields();
        String path = "/api/ballots/" + draft.names().of(entry.path());
        String last = entry.path();
        last = step(entry, "hold", ballot.hold(), path, last);
        last = step(entry, "opening", ballot.opening(), path, last);
        last = turnouts(entry, path + "/turnout", last);
        last = step(entry, "closing", ballot.closing(), path, last);
        results.read(entry, path + "/results", last);
        questions(entry);
        draft.command(entry, BALLOT, "/api/ballots", Turn.STORY)
                .put(
                        "questions",
                        ballot.questions().entrySet().stream()
                                .map(asked -> new Question(
                                        asked.getKey().name(),
                                        asked.getValue().text(),
                                        asked.getValue().meaningOfYes()))
                                .toList())
                .planned();
    }

    private String step(Entry<Ballot> ballot, String field, @Nullable Object step, String path, String after) {
        return ballot.child(field, step)
                .map(taken -> {
                    draft.command(taken, BALLOT, path + "/" + field, Turn.STORY)
                            .after(after)
                            .planned();
                    return taken.path();
                })
                .orElse(after);
    }

    private String turnouts(Entry<Ballot> ballot, String path, String after) {
        String last = after;
        for (Entry<Turnout> turnout :
                ballot.children("turnouts", ballot.fields().turnouts())) {
            if (turnout.fields().votesCast() == null && turnout.fields().percentage() == null) {
                draft.problems().add(turnout.line(), turnout.path() + " needs \"votes cast\" or \"percentage\"");
            }
            draft.command(turnout, BALLOT, path, Turn.STORY).after(last).planned(TurnoutReported.class);
            last = turnout.path();
        }
        return last;
    }

    private void questions(Entry<Ballot> ballot) {
        if (ballot.fields().questions().isEmpty()) {
            draft.problems().add(ballot.line(), ballot.path() + " asks no questions");
        }
        if (ballot.fields().questions().size() > Most.QUESTIONS) {
            draft.problems()
                    .add(
                            ballot.lineOf("questions"),
                            ballot.path() + " asks "
                                    + ballot.fields().questions().size() + " questions; " + Most.QUESTIONS
                                    + " is the most");
        }
        ballot.children("questions", ballot.fields().questions()).forEach(question -> {
            if (ballot.fields().type() == Ballot.Type.STATUTORY && !OF_INDUSTRIAL_ACTION.contains(question.name())) {
                draft.problems()
                        .add(
                                question.line(),
                                "a STATUTORY ballot asks about STRIKE or ACTION_SHORT_OF_STRIKE, not "
                                        + question.name());
            }
        });
    }
}
