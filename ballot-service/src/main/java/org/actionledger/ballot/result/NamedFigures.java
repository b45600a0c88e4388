package org.actionledger.ballot.result;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Published;
import org.jspecify.annotations.Nullable;

/**
 * Figures under the names by which one says that they were not published, e.g. {@code votesCast} or {@code STRIKE.yes}.
 *
 * @param path where they are in a command
 * @param possible every figure that the ballot could have
 * @param given those that are known
 * @param notPublished names that somebody gave, whether or not they name anything
 */
record NamedFigures(String path, Set<String> possible, Set<String> given, List<String> notPublished) {

    static NamedFigures of(List<String> asked, Count count) {
        NamedFigures figures = new NamedFigures("count", new HashSet<>(), new HashSet<>(), count.notPublished());
        figures.add("entitled", count.entitled());
        figures.add("votesCast", count.votesCast());
        figures.add("spoiled", count.spoiled());
        asked.forEach(
                question -> figures.possible.addAll(List.of(question + ".yes", question + ".no", question + ".blank")));
        count.questions().forEach(votes -> {
            figures.add(votes.question() + ".yes", votes.yes());
            figures.add(votes.question() + ".no", votes.no());
            figures.add(votes.question() + ".blank", votes.blank());
        });
        return figures;
    }

    static NamedFigures of(List<String> asked, Published published) {
        NamedFigures figures =
                new NamedFigures("published", new HashSet<>(), new HashSet<>(), published.notPublished());
        figures.add("turnout", published.turnout());
        asked.forEach(question -> figures.possible.addAll(List.of(question + ".yes", question + ".no")));
        published.questions().forEach(share -> {
            figures.add(share.question() + ".yes", share.yes());
            figures.add(share.question() + ".no", share.no());
        });
        return figures;
    }

    boolean saysNothing() {
        return given.isEmpty() && notPublished.isEmpty();
    }

    private void add(String name, @Nullable Object figure) {
        possible.add(name);
        if (figure != null) {
            given.add(name);
        }
    }
}
