package org.actionledger.campaign.win;

import static org.actionledger.journal.decide.Decision.accept;
import static org.actionledger.journal.decide.Decision.refuse;
import static org.actionledger.journal.decide.Decision.refuseOfNothing;

import org.actionledger.campaign.win.Win.Promise;
import org.actionledger.campaign.win.WinCommand.MissPromise;
import org.actionledger.campaign.win.WinCommand.OfPromise;
import org.actionledger.events.WinEvent;
import org.actionledger.journal.decide.Decision;
import org.jspecify.annotations.Nullable;

/** Whether promises are kept: one that was missed may still be delivered late; delivered or withdrawn is the end of it. */
final class PromiseDecisions {

    private PromiseDecisions() {}

    static Decision<WinEvent> decide(OfPromise command, @Nullable Promise promise) {
        return switch (promise) {
            case null ->
                refuseOfNothing("promise-is-made", "this win has no promise under this id: record the promise first");
            case OPEN -> accept(command.fact());
            case MISSED ->
                command instanceof MissPromise
                        ? refuse("promise-is-open", "this promise was recorded as missed already")
                        : accept(command.fact());
            case DELIVERED -> refuse("promise-is-open", "this promise was recorded as delivered already");
            case WITHDRAWN -> refuse("promise-is-open", "this promise was recorded as withdrawn already");
        };
    }
}
