package org.actionledger.ballot.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.actionledger.ballot.decide.BallotCommand.AnnounceBallot;
import org.actionledger.ballot.decide.BallotCommand.CloseBallot;
import org.actionledger.ballot.decide.BallotCommand.DeclareResult;
import org.actionledger.ballot.decide.BallotCommand.OpenBallot;
import org.actionledger.ballot.result.Figures;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.Published;
import org.actionledger.events.BallotEvent.PublishedShare;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.Stated;
import org.actionledger.events.When;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.decide.Spec;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.ballot.BallotType;
import org.jspecify.annotations.Nullable;

/** Ballots to tell stories about: an ordinary one of 2022, by everybody, on a strike and on action short of one. */
final class Ballots {

    static final UUID BALLOT = new UUID(0, 1);
    static final UUID DISPUTE = new UUID(0, 2);
    static final UUID OFFER = new UUID(0, 5);
    static final String STRIKE = "STRIKE";
    static final String ASOS = "ACTION_SHORT_OF_STRIKE";

    static final When OPENED_ON = When.on("2022-11-11");
    static final When CLOSED_ON = When.on("2023-01-11");
    static final When DECLARED_ON = When.on("2023-01-16");

    static final BallotDecider DECIDER = new BallotDecider(StatuteBook.asReviewed());

    static final BallotAnnounced ANNOUNCED = announced(statutory());
    static final BallotAnnounced BY_EMPLOYER = announced(with(statutory(), Aggregation.DISAGGREGATED));
    static final BallotOpened OPENED = new BallotOpened(BALLOT, OPENED_ON, List.of());
    static final BallotClosed CLOSED = new BallotClosed(BALLOT, CLOSED_ON, List.of());
    static final BallotPutOnHold ON_HOLD = new BallotPutOnHold(BALLOT, "no detail", When.on("2023-02-17"), List.of());

    private Ballots() {}

    static Spec<BallotCommand, Ballot, BallotEvent> given(BallotEvent... history) {
        return Spec.given(DECIDER, history);
    }

    static AnnounceBallot statutory() {
        return announce(
                Jurisdiction.WALES, BallotType.STATUTORY, List.of(question(STRIKE), question(ASOS)), Answer.NO, null);
    }

    static AnnounceBallot announce(
            Jurisdiction jurisdiction,
            BallotType type,
            List<Question> questions,
            Answer importantPublicServices,
            @Nullable Boolean devolvedWelshAuthority) {
        return new AnnounceBallot(
                BALLOT,
                DISPUTE,
                new KnownDispute(DISPUTE, new UUID(0, 3), new UUID(0, 4), jurisdiction, Set.of(OFFER)),
                type,
                "Ballot of school leaders",
                "POSTAL",
                questions,
                Aggregation.AGGREGATED,
                null,
                null,
                importantPublicServices,
                devolvedWelshAuthority,
                null,
                null,
                When.on("2022-10-18"),
                List.of());
    }

    static AnnounceBallot with(AnnounceBallot from, Aggregation aggregation) {
        return new AnnounceBallot(
                from.ballot(),
                from.dispute(),
                from.knownDispute(),
                from.type(),
                from.title(),
                from.method(),
                from.questions(),
                aggregation,
                from.opens(),
                from.closes(),
                from.importantPublicServices(),
                from.devolvedWelshAuthority(),
                from.scrutineer(),
                from.offer(),
                from.when(),
                from.sources());
    }

    static AnnounceBallot with(AnnounceBallot from, @Nullable When opens, @Nullable When closes) {
        return new AnnounceBallot(
                from.ballot(),
                from.dispute(),
                from.knownDispute(),
                from.type(),
                from.title(),
                from.method(),
                from.questions(),
                from.aggregation(),
                opens,
                closes,
                from.importantPublicServices(),
                from.devolvedWelshAuthority(),
                from.scrutineer(),
                from.offer(),
                from.when(),
                from.sources());
    }

    static AnnounceBallot on(UUID offer, AnnounceBallot from) {
        return new AnnounceBallot(
                from.ballot(),
                from.dispute(),
                from.knownDispute(),
                from.type(),
                from.title(),
                from.method(),
                from.questions(),
                from.aggregation(),
                from.opens(),
                from.closes(),
                from.importantPublicServices(),
                from.devolvedWelshAuthority(),
                from.scrutineer(),
                offer,
                from.when(),
                from.sources());
    }

    /** What the decider itself makes of the announcement. */
    static BallotAnnounced announced(AnnounceBallot command) {
        return (BallotAnnounced) ((Decision.Accepted<BallotEvent>) DECIDER.decide(command, DECIDER.initial()))
                .events()
                .getFirst();
    }

    static Question question(String name) {
        return new Question(name, "Are you prepared to take part?", "take action");
    }

    static OpenBallot open(String date) {
        return new OpenBallot(new BallotOpened(BALLOT, When.on(date), List.of()));
    }

    static CloseBallot close(String date) {
        return new CloseBallot(new BallotClosed(BALLOT, When.on(date), List.of()));
    }

    static DeclareResult declare(Figures figures) {
        return declare("all", figures);
    }

    static DeclareResult declare(String constituency, Figures figures) {
        return new DeclareResult(BALLOT, constituency, null, figures, DECLARED_ON, List.of());
    }

    /** What the decider itself declares once the ballot is closed. */
    static ResultDeclared declared(Figures figures) {
        Ballot ballot = DECIDER.evolve(DECIDER.evolve(DECIDER.evolve(DECIDER.initial(), ANNOUNCED), OPENED), CLOSED);
        return (ResultDeclared) ((Decision.Accepted<BallotEvent>) DECIDER.decide(declare(figures), ballot))
                .events()
                .getFirst();
    }

    static Figures counted(
            @Nullable Integer entitled,
            @Nullable Integer votesCast,
            @Nullable Integer spoiled,
            QuestionCount... questions) {
        return new Figures(
                new Count(entitled, votesCast, spoiled, List.of(questions), List.of()), nothingPublished(), List.of());
    }

    static Figures published(@Nullable String turnout, PublishedShare... shares) {
        return new Figures(nothingCounted(), new Published(turnout, List.of(shares), List.of()), List.of());
    }

    static Figures stating(Figures figures, Stated... stated) {
        return new Figures(figures.count(), figures.published(), Arrays.asList(stated));
    }

    static Figures notPublished(Figures figures, List<String> counts, List<String> percentages) {
        return new Figures(
                new Count(
                        figures.count().entitled(),
                        figures.count().votesCast(),
                        figures.count().spoiled(),
                        figures.count().questions(),
                        counts),
                new Published(figures.published().turnout(), figures.published().questions(), percentages),
                figures.stated());
    }

    static Figures nothing() {
        return new Figures(nothingCounted(), nothingPublished(), List.of());
    }

    static QuestionCount votes(String question, int yes, int no) {
        return new QuestionCount(question, yes, no, null);
    }

    static Count nothingCounted() {
        return new Count(null, null, null, List.of(), List.of());
    }

    static Published nothingPublished() {
        return new Published(null, List.of(), List.of());
    }
}
