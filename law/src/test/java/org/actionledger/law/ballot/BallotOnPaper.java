package org.actionledger.law.ballot;

import static org.actionledger.law.Answer.NO;
import static org.actionledger.law.ballot.BallotType.STATUTORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Finding;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.jspecify.annotations.Nullable;

/** A ballot as a test writes it down: nothing is known of it but what the test says. */
public record BallotOnPaper(StatuteBook book, BallotFacts facts) {

    public static BallotOnPaper in(Jurisdiction jurisdiction) {
        return new BallotOnPaper(
                StatuteBook.asReviewed(),
                new BallotFacts(jurisdiction, STATUTORY, null, null, NO, null, new Count(null, null, null, List.of())));
    }

    public BallotOnPaper under(StatuteBook other) {
        return new BallotOnPaper(other, facts);
    }

    public BallotOnPaper ofType(BallotType type) {
        return with(new BallotFacts(
                facts.jurisdiction(),
                type,
                facts.openedOn(),
                facts.ballotDay(),
                facts.importantPublicServices(),
                facts.devolvedWelshAuthority(),
                facts.count(),
                facts.method()));
    }

    public BallotOnPaper opened(@Nullable LocalDate openedOn) {
        return with(new BallotFacts(
                facts.jurisdiction(),
                facts.type(),
                openedOn,
                facts.ballotDay(),
                facts.importantPublicServices(),
                facts.devolvedWelshAuthority(),
                facts.count(),
                facts.method()));
    }

    public BallotOnPaper opened(String openedOn) {
        return opened(LocalDate.parse(openedOn));
    }

    public BallotOnPaper closed(@Nullable LocalDate ballotDay) {
        return with(new BallotFacts(
                facts.jurisdiction(),
                facts.type(),
                facts.openedOn(),
                ballotDay,
                facts.importantPublicServices(),
                facts.devolvedWelshAuthority(),
                facts.count(),
                facts.method()));
    }

    public BallotOnPaper closed(String ballotDay) {
        return closed(LocalDate.parse(ballotDay));
    }

    public BallotOnPaper importantPublicServices(Answer answer) {
        return with(new BallotFacts(
                facts.jurisdiction(),
                facts.type(),
                facts.openedOn(),
                facts.ballotDay(),
                answer,
                facts.devolvedWelshAuthority(),
                facts.count(),
                facts.method()));
    }

    public BallotOnPaper devolvedWelshAuthority(@Nullable Boolean devolved) {
        return with(new BallotFacts(
                facts.jurisdiction(),
                facts.type(),
                facts.openedOn(),
                facts.ballotDay(),
                facts.importantPublicServices(),
                devolved,
                facts.count(),
                facts.method()));
    }

    public BallotOnPaper by(VotingMethod method) {
        return with(new BallotFacts(
                facts.jurisdiction(),
                facts.type(),
                facts.openedOn(),
                facts.ballotDay(),
                facts.importantPublicServices(),
                facts.devolvedWelshAuthority(),
                facts.count(),
                method));
    }

    public BallotOnPaper count(@Nullable Integer entitled, @Nullable Integer votesCast, @Nullable Integer spoiled) {
        return counting(new Count(entitled, votesCast, spoiled, facts.count().questions()));
    }

    public BallotOnPaper strike(@Nullable Integer yes, @Nullable Integer no) {
        return question("STRIKE", yes, no);
    }

    public BallotOnPaper actionShortOfStrike(@Nullable Integer yes, @Nullable Integer no) {
        return question("ACTION_SHORT_OF_STRIKE", yes, no);
    }

    public Assessment assessed() {
        return BallotLaw.assess(book, facts);
    }

    public QuestionAssessment strike() {
        return assessed().questions().getFirst();
    }

    /** The finding of that rule, of the ballot or of its first question. */
    public Finding finding(String rule) {
        Assessment assessment = assessed();
        List<Finding> all = new ArrayList<>(assessment.findings());
        assessment.questions().stream().limit(1).forEach(question -> all.addAll(question.findings()));
        return all.stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding of " + rule));
    }

    private BallotOnPaper question(String question, @Nullable Integer yes, @Nullable Integer no) {
        List<QuestionCount> more = new ArrayList<>(facts.count().questions());
        more.add(new QuestionCount(question, yes, no, null));
        Count count = facts.count();
        return counting(new Count(count.entitled(), count.votesCast(), count.spoiled(), more));
    }

    private BallotOnPaper counting(Count count) {
        return with(new BallotFacts(
                facts.jurisdiction(),
                facts.type(),
                facts.openedOn(),
                facts.ballotDay(),
                facts.importantPublicServices(),
                facts.devolvedWelshAuthority(),
                count,
                facts.method()));
    }

    private BallotOnPaper with(BallotFacts other) {
        return new BallotOnPaper(book, other);
    }
}
