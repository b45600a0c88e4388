package org.actionledger.ballot.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.law.Answer;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;
import org.actionledger.law.ballot.BallotType;
import org.actionledger.law.ballot.QuestionAssessment;

/**
 * What became of one question.
 *
 * @param basis what {@code carried} rests on
 * @param mayLast whether it is an answer that a mandate could follow from
 */
record Verdict(String question, Answer carried, Basis basis, boolean mayLast, List<Finding> findings) {

    enum Basis {
        COUNTED,
        STATED,
        UNDECIDED
    }

    /** Counts that decide win over what the union says; what it says stands where they cannot. */
    static Verdict of(
            StatuteBook book,
            BallotInLaw ballot,
            Figures figures,
            QuestionAssessment assessment,
            List<Finding> ofTheBallot) {
        String question = assessment.question();
        List<Finding> findings = new ArrayList<>(assessment.findings());
        Answer counted = assessment.supported();
        if (ballot.type() != BallotType.STATUTORY) {
            Finding majority = majority(book, figures.votesOn(question));
            findings.add(majority);
            counted = answer(majority);
        }
        Optional<Boolean> stated = figures.statedOn(question);
        Answer carried = counted == Answer.UNKNOWN ? stated.map(Answer::of).orElse(Answer.UNKNOWN) : counted;
        Basis basis = counted != Answer.UNKNOWN ? Basis.COUNTED : stated.isPresent() ? Basis.STATED : Basis.UNDECIDED;
        switch (basis) {
            case COUNTED -> contradiction(book, carried, stated).ifPresent(findings::add);
            case STATED, UNDECIDED ->
                findings.add(Unverifiable.finding(
                        book,
                        figures,
                        question,
                        basis,
                        Stream.concat(ofTheBallot.stream(), findings.stream()).toList()));
        }
        return new Verdict(
                question, carried, basis, ballot.type() == BallotType.STATUTORY && carried == Answer.YES, findings);
    }

    BallotEvent.Outcome outcome(Terms terms) {
        return new BallotEvent.Outcome(
                question, carried.name(), basis.name(), mayLast ? terms.known().orElse(null) : null);
    }

    Stream<org.actionledger.events.Finding> findings(Terms terms) {
        Stream<Finding> withoutTerm = mayLast ? terms.whyUnknown().stream() : Stream.empty();
        return Stream.concat(findings.stream(), withoutTerm)
                .map(finding -> RecordedExplanation.finding(question, finding));
    }

    private static Optional<Finding> contradiction(StatuteBook book, Answer counted, Optional<Boolean> stated) {
        return stated.map(Answer::of)
                .filter(said -> said != counted)
                .map(said -> RecordingRule.STATED_OUTCOME.finding(
                        Outcome.WARNING,
                        book,
                        Inputs.of("stated", said).and("counted", counted),
                        Step.of(
                                said == Answer.YES
                                        ? "recording.stated-outcome.carried"
                                        : "recording.stated-outcome.not-carried")));
    }

    private static Finding majority(StatuteBook book, QuestionCount votes) {
        Integer yes = votes.yes();
        Integer no = votes.no();
        Inputs inputs = Inputs.of("yes", yes).and("no", no);
        if (yes == null || no == null) {
            return RecordingRule.MAJORITY.finding(
                    Outcome.UNKNOWN, book, inputs, Step.of("recording.majority.not-recorded"));
        }
        return yes > no
                ? RecordingRule.MAJORITY.finding(Outcome.MET, book, inputs, figures("recording.majority.more", yes, no))
                : RecordingRule.MAJORITY.finding(
                        Outcome.NOT_MET, book, inputs, figures("recording.majority.no-more", yes, no));
    }

    private static Step figures(String key, int yes, int no) {
        return Step.of(key).with("yes", yes).with("no", no);
    }

    private static Answer answer(Finding finding) {
        return switch (finding.outcome()) {
            case MET -> Answer.YES;
            case NOT_MET -> Answer.NO;
            case NOT_APPLICABLE, UNKNOWN, WARNING -> Answer.UNKNOWN;
        };
    }
}
