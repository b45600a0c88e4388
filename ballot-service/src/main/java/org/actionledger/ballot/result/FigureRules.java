package org.actionledger.ballot.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.PublishedShare;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.BallotEvent.Stated;
import org.actionledger.journal.decide.Refusal;
import org.jspecify.annotations.Nullable;

/** What figures cannot be, whoever declared them. What merely does not add up is recorded, with a finding. */
public final class FigureRules {

    /** More than any union ever balloted, and few enough that no sum of them overflows. */
    private static final int MOST = 100_000_000;

    private final List<String> asked;
    private final List<Refusal> refusals = new ArrayList<>();

    private FigureRules(List<String> asked) {
        this.asked = asked;
    }

    /**
     * Every reason why these figures cannot be recorded.
     *
     * @param asked the questions of the ballot
     */
    public static List<Refusal> refusals(List<String> asked, Figures figures) {
        FigureRules rules = new FigureRules(asked);
        NamedFigures counted = NamedFigures.of(asked, figures.count());
        NamedFigures published = NamedFigures.of(asked, figures.published());
        if (counted.saysNothing() && published.saysNothing() && figures.stated().isEmpty()) {
            rules.refusals.add(Refusal.of(
                    "result-says-something",
                    "give a count, a percentage in print, or what the union says of a question"));
        }
        rules.wholeCounts(figures.count());
        rules.notPublished(counted);
        rules.notPublished(published);
        rules.questions(
                "count.questions",
                figures.count().questions().stream()
                        .map(QuestionCount::question)
                        .toList());
        rules.questions(
                "published.questions",
                figures.published().questions().stream()
                        .map(PublishedShare::question)
                        .toList());
        rules.questions(
                "stated", figures.stated().stream().map(Stated::question).toList());
        return List.copyOf(rules.refusals);
    }

    private void wholeCounts(Count count) {
        ofPeople("count.entitled", count.entitled());
        ofPeople("count.votesCast", count.votesCast());
        ofPeople("count.spoiled", count.spoiled());
        for (int i = 0; i < count.questions().size(); i++) {
            QuestionCount votes = count.questions().get(i);
            String path = "count.questions[" + i + "].";
            ofPeople(path + "yes", votes.yes());
            ofPeople(path + "no", votes.no());
            ofPeople(path + "blank", votes.blank());
        }
    }

    private void ofPeople(String field, @Nullable Integer count) {
        if (count != null && (count < 0 || count > MOST)) {
            refusals.add(Refusal.of("count-is-of-people", count + " is no number of people or of papers", field));
        }
    }

    private void notPublished(NamedFigures figures) {
        for (int i = 0; i < figures.notPublished().size(); i++) {
            String name = figures.notPublished().get(i);
            String field = figures.path() + ".notPublished[" + i + "]";
            if (!figures.possible().contains(name)) {
                refusals.add(Refusal.of(
                        "not-published-names-a-figure",
                        "\"%s\" names no figure of this ballot: write one of %s"
                                .formatted(
                                        name,
                                        String.join(
                                                ", ",
                                                figures.possible().stream()
                                                        .sorted()
                                                        .toList())),
                        field));
            } else if (figures.given().contains(name)) {
                refusals.add(Refusal.of(
                        "figure-is-given-or-not-published",
                        name + " is given, and is said not to be published",
                        field));
            }
        }
    }

    private void questions(String path, List<String> answered) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < answered.size(); i++) {
            String question = answered.get(i);
            String field = path + "[" + i + "].question";
            if (!asked.contains(question)) {
                refusals.add(Refusal.of(
                        "question-was-asked",
                        "\"%s\" was not asked: this ballot asks %s".formatted(question, String.join(", ", asked)),
                        field));
            } else if (!seen.add(question)) {
                refusals.add(Refusal.of("question-is-answered-once", question + " is answered twice", field));
            }
        }
    }
}
