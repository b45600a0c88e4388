package org.actionledger.campaign.win;

import static org.actionledger.journal.decide.Decision.accept;
import static org.actionledger.journal.decide.Decision.refuse;
import static org.actionledger.journal.decide.Decision.refuseOfNothing;

import org.actionledger.campaign.win.Win.Promise;
import org.actionledger.campaign.win.WinCommand.DeliverPromise;
import org.actionledger.campaign.win.WinCommand.MissPromise;
import org.actionledger.campaign.win.WinCommand.OfPromise;
import org.actionledger.campaign.win.WinCommand.ProgressPromise;
import org.actionledger.campaign.win.WinCommand.WithdrawPromise;
import org.actionledger.events.WinEvent;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.PromiseProgressed;
import org.actionledger.events.WinEvent.PromiseWithdrawn;
import org.actionledger.journal.decide.Decision;
import org.jspecify.annotations.Nullable;

/** Whether promises are kept: one that was missed may still be delivered late; delivered or withdrawn is the end of it. */
final class PromiseDecisions {

    private PromiseDecisions() {}

    static Decision<WinEvent> decide(OfPromise command, @Nullable Promise promise) {
        return switch (promise) {
            case null ->
                refuseOfNothing("promise-is-made", "this win has no promise under this id: record the promise first");
            case OPEN -> accept(fact(command));
            case MISSED ->
                command instanceof MissPromise
                        ? refuse("promise-is-open", "this promise was recorded as missed already")
                        : accept(fact(command));
            case DELIVERED -> refuse("promise-is-open", "this promise was recorded as delivered already");
            case WITHDRAWN -> refuse("promise-is-open", "this promise was recorded as withdrawn already");
        };
    }

    private static WinEvent fact(OfPromise command) {
        return switch (command) {
            case ProgressPromise progress ->
                new PromiseProgressed(
                        progress.win(), progress.promise(), progress.note(), progress.when(), progress.sources());
            case DeliverPromise deliver ->
                new PromiseDelivered(
                        deliver.win(), deliver.promise(), deliver.note(), deliver.when(), deliver.sources());
            case MissPromise miss ->
                new PromiseMissed(miss.win(), miss.promise(), miss.note(), miss.when(), miss.sources());
            case WithdrawPromise withdraw ->
                new PromiseWithdrawn(
                        withdraw.win(), withdraw.promise(), withdraw.because(), withdraw.when(), withdraw.sources());
        };
    }
}
