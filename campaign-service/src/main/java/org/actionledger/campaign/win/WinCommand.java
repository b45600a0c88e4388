package org.actionledger.campaign.win;

import java.util.Set;
import java.util.UUID;
import org.actionledger.events.WinEvent;
import org.actionledger.events.WinEvent.OnPromise;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.PromiseProgressed;
import org.actionledger.events.WinEvent.PromiseWithdrawn;
import org.actionledger.events.WinEvent.WinSecured;
import org.jspecify.annotations.Nullable;

/** What can be asked of a win: each carries the fact that it asks to have recorded. */
sealed interface WinCommand {

    WinEvent fact();

    default UUID win() {
        return fact().win();
    }

    /**
     * Records what was won.
     *
     * @param campaignIsLaunched the campaign is on record
     * @param disputeOnRecord what is on record of the dispute; null where nothing is, or none was named
     */
    record SecureWin(
            WinSecured fact,
            boolean campaignIsLaunched,
            @Nullable DisputeOnRecord disputeOnRecord) implements WinCommand {}

    /** The campaign that a dispute belongs to, and the offers made in it. */
    record DisputeOnRecord(UUID campaign, Set<UUID> offers) {}

    /** What can be asked of it once it is secured. */
    sealed interface OnceSecured extends WinCommand {}

    record MakePromise(PromiseMade fact) implements OnceSecured {}

    /** What becomes of a promise that was made. */
    sealed interface OfPromise extends OnceSecured {

        @Override
        OnPromise fact();

        default UUID promise() {
            return fact().promise();
        }
    }

    record ProgressPromise(PromiseProgressed fact) implements OfPromise {}

    record DeliverPromise(PromiseDelivered fact) implements OfPromise {}

    record MissPromise(PromiseMissed fact) implements OfPromise {}

    record WithdrawPromise(PromiseWithdrawn fact) implements OfPromise {}
}
