package org.actionledger.ballot;

import java.util.UUID;
import org.actionledger.ballot.decide.BallotCommand;
import org.actionledger.ballot.decide.BallotCommand.CloseBallot;
import org.actionledger.ballot.decide.BallotCommand.OpenBallot;
import org.actionledger.ballot.decide.BallotCommand.PutBallotOnHold;
import org.actionledger.ballot.decide.BallotCommand.ReportTurnout;
import org.actionledger.ballot.decide.KnownDispute;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.Streams;
import org.actionledger.http.CommandAnswer;
import org.actionledger.http.CommandContext;
import org.actionledger.journal.Journal;
import org.actionledger.journal.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes what happened in a ballot. */
@RestController
@RequestMapping(path = "/api/ballots", consumes = MediaType.APPLICATION_JSON_VALUE)
final class BallotController {

    private final Journal journal;
    private final KnownDisputes disputes;

    BallotController(Journal journal, KnownDisputes disputes) {
        this.journal = journal;
        this.disputes = disputes;
    }

    @PostMapping
    ResponseEntity<CommandAnswer> announce(@RequestBody AnnounceBody body, CommandContext context) {
        UUID ballot = context.commandId();
        @Nullable KnownDispute dispute = disputes.find(body.dispute()).orElse(null);
        // A dispute that is unknown has no campaign to publish under, and the announcement is refused.
        UUID key = dispute == null ? ballot : dispute.campaign();
        Receipt receipt = journal.submit(
                context.submission(Streams.ballot(ballot), key.toString(), body.command(ballot, dispute)));
        return CommandAnswer.created("/api/ballots/" + ballot, ballot, receipt);
    }

    @PostMapping("/{ballot}/opening")
    ResponseEntity<CommandAnswer> open(
            @PathVariable UUID ballot, @RequestBody HappenedBody body, CommandContext context) {
        return done(new OpenBallot(new BallotOpened(ballot, body.when(), body.sources())), context);
    }

    @PostMapping("/{ballot}/turnout")
    ResponseEntity<CommandAnswer> report(
            @PathVariable UUID ballot, @RequestBody TurnoutBody body, CommandContext context) {
        return done(
                new ReportTurnout(
                        new TurnoutReported(ballot, body.votesCast(), body.percentage(), body.when(), body.sources())),
                context);
    }

    @PostMapping("/{ballot}/hold")
    ResponseEntity<CommandAnswer> hold(@PathVariable UUID ballot, @RequestBody HoldBody body, CommandContext context) {
        return done(
                new PutBallotOnHold(new BallotPutOnHold(ballot, body.because(), body.when(), body.sources())), context);
    }

    @PostMapping("/{ballot}/closing")
    ResponseEntity<CommandAnswer> close(
            @PathVariable UUID ballot, @RequestBody HappenedBody body, CommandContext context) {
        return done(new CloseBallot(new BallotClosed(ballot, body.when(), body.sources())), context);
    }

    @PostMapping("/{ballot}/results")
    ResponseEntity<CommandAnswer> declare(
            @PathVariable UUID ballot, @RequestBody ResultBody body, CommandContext context) {
        return done(body.command(ballot), context);
    }

    private ResponseEntity<CommandAnswer> done(BallotCommand command, CommandContext context) {
        Receipt receipt = journal.submit(context.submission(Streams.ballot(command.ballot()), command));
        return CommandAnswer.done(command.ballot(), receipt);
    }
}
