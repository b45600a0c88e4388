package org.actionledger.law.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.law.Answer;
import org.actionledger.law.Finding;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.mandate.MandateTerm;
import org.jspecify.annotations.Nullable;

/** Holds the figures of a ballot against the law of the place where it was held. */
public final class BallotLaw {

    private BallotLaw() {}

    public static Assessment assess(StatuteBook book, BallotFacts facts) {
        List<Finding> ofFigures = PapersReturned.of(book, facts);
        return facts.type() == BallotType.STATUTORY
                ? statutory(book, facts, ofFigures)
                : withoutLegalForce(book, facts, ofFigures);
    }

    private static Assessment statutory(StatuteBook book, BallotFacts facts, List<Finding> ofFigures) {
        ConditionsOfSupport conditions = ConditionsOfSupport.in(facts.jurisdiction());
        Finding turnout = conditions.turnout(book, facts);
        List<Finding> ofMethod = VotingByPost.of(book, facts);
        MandateTerm term = MandateTerm.of(book, facts.mandateDates());
        List<QuestionAssessment> questions = facts.count().questions().stream()
                .map(question -> {
                    Finding majority = conditions.majority(book, facts, question);
                    Finding support = conditions.support(book, facts, question);
                    Answer supported = supported(Stream.concat(Stream.of(turnout, majority, support), ofMethod.stream())
                            .toList());
                    List<Finding> findings = new ArrayList<>(List.of(majority, support));
                    findings.addAll(conditions.remarks(book, facts, question));
                    findings.add(PapersReconcile.of(book, facts, question));
                    return new QuestionAssessment(
                            question.question(),
                            supported,
                            findings,
                            mandate(supported, term),
                            VotesShort.of(turnout, support, majority));
                })
                .toList();
        return new Assessment(
                questions,
                Stream.of(List.of(turnout), ofMethod, ofFigures)
                        .flatMap(List::stream)
                        .toList());
    }

    private static Assessment withoutLegalForce(StatuteBook book, BallotFacts facts, List<Finding> ofFigures) {
        Finding none = NoLegalForce.of(book, facts);
        List<QuestionAssessment> questions = facts.count().questions().stream()
                .map(question -> new QuestionAssessment(
                        question.question(),
                        Answer.NO,
                        List.of(PapersReconcile.of(book, facts, question)),
                        null,
                        VotesShort.of(none, none, none)))
                .toList();
        return new Assessment(
                questions, Stream.concat(Stream.of(none), ofFigures.stream()).toList());
    }

    private static Answer supported(List<Finding> conditions) {
        return conditions.stream()
                .map(condition -> switch (condition.outcome()) {
                    case MET, NOT_APPLICABLE, WARNING -> Answer.YES;
                    case NOT_MET -> Answer.NO;
                    case UNKNOWN -> Answer.UNKNOWN;
                })
                .reduce(Answer.YES, Answer::and);
    }

    private static @Nullable MandateTerm mandate(Answer supported, MandateTerm term) {
        return supported == Answer.YES ? term : null;
    }
}
