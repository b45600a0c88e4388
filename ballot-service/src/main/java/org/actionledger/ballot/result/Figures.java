package org.actionledger.ballot.result;

import java.util.List;
import java.util.Optional;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Published;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.BallotEvent.Stated;
import org.jspecify.annotations.Nullable;

/** What is recorded of the votes in one constituency: counts, percentages in print, and what the union says. */
public record Figures(Count count, Published published, List<Stated> stated) {

    public Figures {
        stated = List.copyOf(stated);
    }

    /** The votes on a question; every figure unknown where none are recorded. */
    QuestionCount votesOn(String question) {
        return count.questions().stream()
                .filter(votes -> votes.question().equals(question))
                .findFirst()
                .orElseGet(() -> new QuestionCount(question, null, null, null));
    }

    /** Whether the union says that the question was carried; empty where it says nothing. */
    Optional<Boolean> statedOn(String question) {
        return stated.stream()
                .filter(said -> said.question().equals(question))
                .findFirst()
                .map(Stated::carried);
    }

    /** A count as an explanation shows it: known, not published and unknown are three different things. */
    String shown(String name, @Nullable Integer figure) {
        if (figure != null) {
            return figure.toString();
        }
        return count.notPublished().contains(name) ? "not published" : "unknown";
    }
}
