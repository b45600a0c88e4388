package org.actionledger.ballot;

import java.util.UUID;
import org.actionledger.ballot.decide.Ballot;
import org.actionledger.ballot.decide.BallotCommand;
import org.actionledger.ballot.decide.BallotCommand.DeclareResults;
import org.actionledger.ballot.sheet.DryRun;
import org.actionledger.ballot.sheet.ResultSheet;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.Streams;
import org.actionledger.http.CommandAnswer;
import org.actionledger.http.CommandContext;
import org.actionledger.journal.CommandRefused;
import org.actionledger.journal.Journal;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.host.Hosted;
import org.actionledger.language.Messages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the results of many constituencies in one sheet. */
@RestController
@RequestMapping(path = "/api/ballots/{ballot}/results", consumes = "text/csv")
final class SheetController {

    private final Journal journal;
    private final Hosted<BallotCommand, Ballot, BallotEvent> ballots;

    SheetController(Journal journal, Hosted<BallotCommand, Ballot, BallotEvent> ballots) {
        this.journal = journal;
        this.ballots = ballots;
    }

    @PostMapping(params = "dryRun!=true")
    ResponseEntity<CommandAnswer> declare(
            @PathVariable UUID ballot, @RequestBody byte[] sheet, CommandContext context) {
        DeclareResults command = ResultSheet.read(ballot, sheet);
        return CommandAnswer.done(ballot, journal.submit(context.submission(Streams.ballot(ballot), command)));
    }

    /** Says what would happen, and records nothing. */
    @PostMapping(params = "dryRun=true")
    DryRun tryOut(@PathVariable UUID ballot, @RequestBody byte[] sheet) {
        DeclareResults command = ResultSheet.read(ballot, sheet);
        Ballot state = ballots.decider().initial();
        for (RecordedEvent event : journal.read(Streams.ballot(ballot))) {
            state = ballots.decider().evolve(state, ballots.codec().read(event));
        }
        return switch (ballots.wouldDecide(command, state)) {
            case Decision.Accepted<BallotEvent> accepted ->
                DryRun.of(accepted.events(), Messages.in(LocaleContextHolder.getLocale()));
            case Decision.Refused<BallotEvent> refused -> throw new CommandRefused(refused.refusals());
        };
    }
}
