package org.actionledger.ballot.result;

import java.util.List;
import java.util.stream.Stream;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.When;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.ballot.Assessment;
import org.actionledger.law.ballot.BallotFacts;
import org.actionledger.law.ballot.BallotLaw;
import org.actionledger.law.ballot.Count;

/** Asks the law, holds its answer against what the union says and what is in print, and writes down what follows. */
public final class ResultRules {

    private final StatuteBook book;

    public ResultRules(StatuteBook book) {
        this.book = book;
    }

    /**
     * Everything that follows from the figures.
     *
     * @param declared when the result was made known
     */
    public Conclusions conclude(BallotInLaw ballot, Figures figures, When declared) {
        Assessment assessment = BallotLaw.assess(book, facts(ballot, figures));
        Terms terms = new Terms(book, ballot);
        List<Verdict> verdicts = assessment.questions().stream()
                .map(question -> Verdict.of(book, ballot, figures, question, assessment.findings()))
                .toList();
        return new Conclusions(
                Stream.of(
                                assessment.findings().stream()
                                        .map(finding -> RecordedExplanation.finding(null, finding)),
                                verdicts.stream().flatMap(verdict -> verdict.findings(terms)),
                                PrintedPercentages.findings(book, figures).stream(),
                                OrderOfDays.findings(book, ballot, declared))
                        .flatMap(findings -> findings)
                        .toList(),
                verdicts.stream().map(verdict -> verdict.outcome(terms)).toList());
    }

    private static BallotFacts facts(BallotInLaw ballot, Figures figures) {
        return new BallotFacts(
                ballot.jurisdiction(),
                ballot.type(),
                ballot.openedOn(),
                ballot.ballotDay(),
                ballot.importantPublicServices(),
                ballot.devolvedWelshAuthority(),
                new Count(
                        figures.count().entitled(),
                        figures.count().votesCast(),
                        figures.count().spoiled(),
                        // Every question that was asked, because the law also says what is missing.
                        ballot.questions().stream()
                                .map(question -> inLaw(figures.votesOn(question)))
                                .toList()));
    }

    private static org.actionledger.law.ballot.QuestionCount inLaw(QuestionCount votes) {
        return new org.actionledger.law.ballot.QuestionCount(votes.question(), votes.yes(), votes.no(), votes.blank());
    }
}
