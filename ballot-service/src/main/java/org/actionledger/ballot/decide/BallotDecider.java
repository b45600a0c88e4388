package org.actionledger.ballot.decide;

import static org.actionledger.journal.decide.Decision.refuse;
import static org.actionledger.journal.decide.Decision.refuseOfNothing;

import org.actionledger.ballot.decide.Ballot.Announced;
import org.actionledger.ballot.decide.Ballot.NotAnnounced;
import org.actionledger.ballot.decide.BallotCommand.AnnounceBallot;
import org.actionledger.ballot.decide.BallotCommand.DeclareResult;
import org.actionledger.ballot.decide.BallotCommand.DeclareResults;
import org.actionledger.ballot.decide.BallotCommand.InItsCourse;
import org.actionledger.ballot.result.Figures;
import org.actionledger.ballot.result.ResultRules;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;
import org.actionledger.law.StatuteBook;

/** Takes a ballot from its announcement to its results, in whatever order they come to be recorded. */
public final class BallotDecider implements Decider<BallotCommand, Ballot, BallotEvent> {

    private final Declaration declaration;

    public BallotDecider(StatuteBook book) {
        this.declaration = new Declaration(new ResultRules(book));
    }

    @Override
    public Ballot initial() {
        return new NotAnnounced();
    }

    @Override
    public Decision<BallotEvent> decide(BallotCommand command, Ballot ballot) {
        return switch (ballot) {
            case NotAnnounced _ -> begin(command);
            case Announced announced -> goOn(command, announced);
        };
    }

    private static Decision<BallotEvent> begin(BallotCommand command) {
        return switch (command) {
            case AnnounceBallot announce -> Announcement.decide(announce);
            case InItsCourse _, DeclareResult _, DeclareResults _ ->
                refuseOfNothing("ballot-is-announced", "no ballot " + command.ballot() + " was announced");
        };
    }

    private Decision<BallotEvent> goOn(BallotCommand command, Announced ballot) {
        return switch (command) {
            case AnnounceBallot _ -> refuse("ballot-is-new", "this ballot was announced already");
            case InItsCourse next -> Course.decide(next, ballot);
            case DeclareResult declare -> declaration.decide(declare, ballot);
            case DeclareResults declare -> declaration.decide(declare, ballot);
        };
    }

    @Override
    public Ballot evolve(Ballot ballot, BallotEvent event) {
        return switch (ballot) {
            case NotAnnounced _ -> begun(event);
            case Announced announced -> goneOn(announced, event);
        };
    }

    private static Ballot begun(BallotEvent event) {
        return switch (event) {
            case BallotAnnounced announced -> Ballot.announced(announced);
            case BallotOpened _, TurnoutReported _, BallotPutOnHold _, BallotClosed _, ResultDeclared _ ->
                throw new IllegalStateException("ballot " + event.ballot() + " does not begin with its announcement");
        };
    }

    private static Ballot goneOn(Announced ballot, BallotEvent event) {
        return switch (event) {
            case BallotOpened opened -> ballot.opened(opened.when());
            case BallotPutOnHold _ -> ballot.putOnHold();
            case BallotClosed closed -> ballot.closed(closed.when());
            case ResultDeclared result ->
                ballot.declared(
                        result.constituency(), new Figures(result.count(), result.published(), result.stated()));
            case BallotAnnounced _, TurnoutReported _ -> ballot;
        };
    }
}
