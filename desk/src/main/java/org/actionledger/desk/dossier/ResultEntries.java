package org.actionledger.desk.dossier;

import static org.actionledger.desk.dossier.Service.BALLOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.actionledger.desk.dossier.DossierFile.Ballot;
import org.actionledger.desk.dossier.DossierFile.Counted;
import org.actionledger.desk.dossier.DossierFile.Counted.Votes;
import org.actionledger.desk.dossier.DossierFile.Printed;
import org.actionledger.desk.dossier.DossierFile.Printed.Shares;
import org.actionledger.desk.dossier.DossierFile.Result;
import org.actionledger.desk.dossier.PlannedCommand.Turn;
import org.actionledger.desk.dossier.PrintedFigures.CountIfPublished;
import org.actionledger.desk.dossier.PrintedFigures.PercentageIfPublished;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Published;
import org.actionledger.events.BallotEvent.PublishedShare;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.BallotEvent.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Plans the results of a ballot, one under the name of each constituency.
 *
 * <p>A figure is known, {@code not published} (they who have it never printed it) or {@code unknown}; leaving it out is to say unknown.
 */
final class ResultEntries {

    private final Draft draft;

    ResultEntries(Draft draft) {
        this.draft = draft;
    }

    void read(Entry<Ballot> ballot, String path, String after) {
        boolean together = ballot.fields().aggregation() == Ballot.Aggregation.AGGREGATED;
        for (Entry<Result> result : ballot.children("results", ballot.fields().results())) {
            boolean isOfAll = new Constituency(result.name()).isAll();
            if (together && !isOfAll) {
                draft.problems()
                        .add(
                                result.line(),
                                "an AGGREGATED ballot has one result, \"all\", and none for \"" + result.name() + "\"");
            }
            if (!together && isOfAll) {
                draft.problems()
                        .add(
                                result.line(),
                                "a DISAGGREGATED ballot has a result for each employer or workplace by name");
            }
            result(result, path, ballot.fields().questions().keySet(), after);
        }
    }

    private void result(Entry<Result> entry, String path, Set<QuestionName> asked, String after) {
        Result result = entry.fields();
        CommandDraft declared = draft.command(entry, BALLOT, path, Turn.STORY)
                .put("constituency", entry.name())
                .after(after);
        entry.child("count", result.count()).ifPresent(count -> {
            refuseOthers(count, count.fields().questions().keySet(), asked, "entitled", "spoiled", "votes cast");
            declared.put("count", counted(count.fields(), asked));
        });
        entry.child("published", result.published()).ifPresent(published -> {
            refuseOthers(published, published.fields().questions().keySet(), asked, "turnout");
            declared.put("published", published(published.fields(), asked));
        });
        entry.child("stated", result.stated())
                .ifPresent(stated -> refuseOthers(stated, result.stated().keySet(), asked));
        declared.put("stated", stated(result.stated(), asked)).planned();
    }

    /** Complains of questions that the ballot did not ask. */
    private void refuseOthers(Entry<?> entry, Set<?> named, Set<QuestionName> asked, String... fields) {
        Set<String> known = new TreeSet<>(List.of(fields));
        asked.forEach(question -> known.add(question.name()));
        named.stream()
                .map(String::valueOf)
                .filter(question -> !known.contains(question))
                .forEach(question -> draft.problems()
                        .add(
                                entry.lineOf(question),
                                "\"" + question + "\" is no field of " + entry.path() + "; these are: "
                                        + String.join(", ", known)));
    }

    private static Count counted(Counted count, Set<QuestionName> asked) {
        List<String> notPublished = new ArrayList<>();
        Integer entitled = number(count.entitled(), "entitled", notPublished);
        Integer votesCast = number(count.votesCast(), "votesCast", notPublished);
        Integer spoiled = number(count.spoiled(), "spoiled", notPublished);
        List<QuestionCount> questions = new ArrayList<>();
        for (QuestionName question : asked) {
            Votes votes = count.questions().get(question.name());
            if (votes != null) {
                questions.add(new QuestionCount(
                        question.name(),
                        number(votes.yes(), question + ".yes", notPublished),
                        number(votes.no(), question + ".no", notPublished),
                        number(votes.blank(), question + ".blank", notPublished)));
            }
        }
        return new Count(entitled, votesCast, spoiled, questions, notPublished);
    }

    private static Published published(Printed printed, Set<QuestionName> asked) {
        List<String> notPublished = new ArrayList<>();
        String turnout = digits(printed.turnout(), "turnout", notPublished);
        List<PublishedShare> questions = new ArrayList<>();
        for (QuestionName question : asked) {
            Shares shares = printed.questions().get(question.name());
            if (shares != null) {
                questions.add(new PublishedShare(
                        question.name(),
                        digits(shares.yes(), question + ".yes", notPublished),
                        digits(shares.no(), question + ".no", notPublished)));
            }
        }
        return new Published(turnout, questions, notPublished);
    }

    private static List<Stated> stated(Map<QuestionName, Result.Stated> stated, Set<QuestionName> asked) {
        return asked.stream()
                .flatMap(question -> Optional.ofNullable(stated.get(question))
                        .map(said -> new Stated(question.name(), said == Result.Stated.CARRIED))
                        .stream())
                .toList();
    }

    /** The figure where it is known; where it was not published, its name goes among those that were not. */
    private static @Nullable Integer number(@Nullable CountIfPublished figure, String name, List<String> notPublished) {
        if (figure == null) {
            return null;
        }
        if (figure.isNotPublished()) {
            notPublished.add(name);
        }
        return figure.number();
    }

    private static @Nullable String digits(
            @Nullable PercentageIfPublished figure, String name, List<String> notPublished) {
        if (figure == null) {
            return null;
        }
        if (figure.isNotPublished()) {
            notPublished.add(name);
        }
        return figure.digits();
    }
}
