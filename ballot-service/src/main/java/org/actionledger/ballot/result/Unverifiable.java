package org.actionledger.ballot.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.actionledger.ballot.result.Verdict.Basis;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/** Says of an outcome that nobody can work it out again, and what is missing. */
final class Unverifiable {

    /** Without it the papers cannot be added up, but no threshold turns on it. */
    private static final String DECIDES_NOTHING = "spoiled";

    private Unverifiable() {}

    /** @param others what the rules say, with what each of them lacks */
    static Finding finding(StatuteBook book, Figures figures, String question, Basis basis, List<Finding> others) {
        SequencedMap<String, String> counts = counts(figures, question);
        boolean counted = counts.values().stream().allMatch(figure -> Character.isDigit(figure.charAt(0)));
        Step why = counted
                ? Step.of("recording.verifiable.lacking").with("missing", lacking(others))
                : Step.of("recording.verifiable.no-counts");
        Step standing =
                switch (basis) {
                    case STATED -> Step.of("recording.verifiable.stated");
                    case UNDECIDED -> Step.of("recording.verifiable.undecided");
                    case COUNTED -> throw new IllegalArgumentException("an outcome that was counted is verified");
                };
        return RecordingRule.VERIFIABLE.finding(Outcome.UNKNOWN, book, new Inputs(counts), why, standing);
    }

    private static SequencedMap<String, String> counts(Figures figures, String question) {
        QuestionCount votes = figures.votesOn(question);
        SequencedMap<String, String> counts = new LinkedHashMap<>();
        counts.put("entitled", figures.shown("entitled", figures.count().entitled()));
        counts.put("votesCast", figures.shown("votesCast", figures.count().votesCast()));
        counts.put("yes", figures.shown(question + ".yes", votes.yes()));
        counts.put("no", figures.shown(question + ".no", votes.no()));
        return counts;
    }

    private static Step lacking(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.UNKNOWN)
                .flatMap(finding -> finding.explanation().missing().stream())
                .filter(missing -> !missing.equals(DECIDES_NOTHING))
                .sorted()
                .distinct()
                .map(missing -> Step.of("text").with("text", missing))
                .reduce((some, more) -> Step.of("and").with("some", some).with("more", more))
                .orElseGet(() -> Step.of("figure.unknown"));
    }
}
