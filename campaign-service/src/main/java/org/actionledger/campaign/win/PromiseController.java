package org.actionledger.campaign.win;

import java.util.List;
import java.util.UUID;
import org.actionledger.campaign.win.WinCommand.DeliverPromise;
import org.actionledger.campaign.win.WinCommand.MakePromise;
import org.actionledger.campaign.win.WinCommand.MissPromise;
import org.actionledger.campaign.win.WinCommand.OfPromise;
import org.actionledger.campaign.win.WinCommand.ProgressPromise;
import org.actionledger.campaign.win.WinCommand.WithdrawPromise;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.PromiseProgressed;
import org.actionledger.events.WinEvent.PromiseWithdrawn;
import org.actionledger.http.CommandAnswer;
import org.actionledger.http.CommandContext;
import org.actionledger.journal.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records the promises inside a win, and whether they were kept. */
@RestController
@RequestMapping("/api/wins/{win}/promises")
final class PromiseController {

    private final WinSubmitter submitter;

    PromiseController(WinSubmitter submitter) {
        this.submitter = submitter;
    }

    record NewPromise(String what, String owedBy, @Nullable When due, When when, List<Source> sources) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> make(@PathVariable UUID win, @RequestBody NewPromise body, CommandContext context) {
        UUID promise = context.commandId();
        Receipt receipt = submitter.submit(
                new MakePromise(new PromiseMade(
                        win, promise, body.what(), body.owedBy(), body.due(), body.when(), body.sources())),
                context);
        return CommandAnswer.created("/api/wins/" + win + "/promises/" + promise, promise, receipt);
    }

    record Progress(String note, When when, List<Source> sources) {}

    @PostMapping("/{promise}/progress")
    ResponseEntity<CommandAnswer> progress(
            @PathVariable UUID win, @PathVariable UUID promise, @RequestBody Progress body, CommandContext context) {
        return submit(
                context,
                new ProgressPromise(new PromiseProgressed(win, promise, body.note(), body.when(), body.sources())));
    }

    record Noted(@Nullable String note, When when, List<Source> sources) {}

    @PostMapping("/{promise}/delivery")
    ResponseEntity<CommandAnswer> deliver(
            @PathVariable UUID win, @PathVariable UUID promise, @RequestBody Noted body, CommandContext context) {
        return submit(
                context,
                new DeliverPromise(new PromiseDelivered(win, promise, body.note(), body.when(), body.sources())));
    }

    @PostMapping("/{promise}/missing")
    ResponseEntity<CommandAnswer> miss(
            @PathVariable UUID win, @PathVariable UUID promise, @RequestBody Noted body, CommandContext context) {
        return submit(
                context, new MissPromise(new PromiseMissed(win, promise, body.note(), body.when(), body.sources())));
    }

    record PromiseWithdrawal(String because, When when, List<Source> sources) {}

    @PostMapping("/{promise}/withdrawal")
    ResponseEntity<CommandAnswer> withdraw(
            @PathVariable UUID win,
            @PathVariable UUID promise,
            @RequestBody PromiseWithdrawal body,
            CommandContext context) {
        return submit(
                context,
                new WithdrawPromise(new PromiseWithdrawn(win, promise, body.because(), body.when(), body.sources())));
    }

    private ResponseEntity<CommandAnswer> submit(CommandContext context, OfPromise command) {
        return CommandAnswer.done(command.promise(), submitter.submit(command, context));
    }
}
