package org.actionledger.campaign.win;

import static org.actionledger.journal.decide.Decision.accept;
import static org.actionledger.journal.decide.Decision.refuse;
import static org.actionledger.journal.decide.Decision.refuseOfNothing;

import java.util.Map;
import org.actionledger.campaign.win.Win.NotSecured;
import org.actionledger.campaign.win.Win.Promise;
import org.actionledger.campaign.win.Win.Secured;
import org.actionledger.campaign.win.WinCommand.MakePromise;
import org.actionledger.campaign.win.WinCommand.OfPromise;
import org.actionledger.campaign.win.WinCommand.OnceSecured;
import org.actionledger.campaign.win.WinCommand.SecureWin;
import org.actionledger.events.WinEvent;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.PromiseProgressed;
import org.actionledger.events.WinEvent.PromiseWithdrawn;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;

/** Keeps a win and what becomes of its promises. */
final class WinDecider implements Decider<WinCommand, Win, WinEvent> {

    @Override
    public Win initial() {
        return new NotSecured();
    }

    @Override
    public Decision<WinEvent> decide(WinCommand command, Win win) {
        return switch (command) {
            case SecureWin secure ->
                switch (win) {
                    case NotSecured _ -> WinSecuredRules.decide(secure);
                    case Secured _ -> refuse("win-is-new", "this win is recorded already");
                };
            case OnceSecured next ->
                switch (win) {
                    case NotSecured _ ->
                        refuseOfNothing("win-is-secured", "no win is recorded under this id: record the win first");
                    case Secured secured -> follow(next, secured);
                };
        };
    }

    private static Decision<WinEvent> follow(OnceSecured command, Secured win) {
        return switch (command) {
            case MakePromise make -> accept(make.fact());
            case OfPromise next -> PromiseDecisions.decide(next, win.promises().get(next.promise()));
        };
    }

    @Override
    public Win evolve(Win win, WinEvent event) {
        return switch (event) {
            case WinSecured _ -> new Secured(Map.of());
            case PromiseMade made -> secured(win, event).with(made.promise(), Promise.OPEN);
            case PromiseProgressed _ -> secured(win, event);
            case PromiseDelivered delivered -> secured(win, event).with(delivered.promise(), Promise.DELIVERED);
            case PromiseMissed missed -> secured(win, event).with(missed.promise(), Promise.MISSED);
            case PromiseWithdrawn withdrawn -> secured(win, event).with(withdrawn.promise(), Promise.WITHDRAWN);
        };
    }

    private static Secured secured(Win win, WinEvent event) {
        return switch (win) {
            case NotSecured _ ->
                throw new IllegalStateException("win " + event.win() + " does not begin with what was secured");
            case Secured secured -> secured;
        };
    }
}
