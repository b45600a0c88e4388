package org.actionledger.campaign.win;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.actionledger.events.Measure;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/** What can be asked of a win. */
sealed interface WinCommand {

    UUID win();

    /**
     * Records what was won.
     *
     * @param campaignIsLaunched the campaign is on record
     * @param disputeOnRecord what is on record of {@code dispute}; null where nothing is, or none was named
     */
    record SecureWin(
            UUID win,
            UUID campaign,
            boolean campaignIsLaunched,
            @Nullable UUID dispute,
            @Nullable DisputeOnRecord disputeOnRecord,
            @Nullable UUID offer,
            @Nullable Integer number,
            String headline,
            String detail,
            String theme,
            List<Measure> measures,
            String counterparty,
            When when,
            List<Source> sources)
            implements WinCommand {}

    /** The campaign that a dispute belongs to, and the offers made in it. */
    record DisputeOnRecord(UUID campaign, Set<UUID> offers) {}

    /** What can be asked of it once it is secured. */
    sealed interface OnceSecured extends WinCommand {}

    record MakePromise(
            UUID win,
            UUID promise,
            String what,
            String owedBy,
            @Nullable When due,
            When when,
            List<Source> sources) implements OnceSecured {}

    /** What becomes of a promise that was made. */
    sealed interface OfPromise extends OnceSecured {

        UUID promise();
    }

    record ProgressPromise(UUID win, UUID promise, String note, When when, List<Source> sources) implements OfPromise {}

    record DeliverPromise(UUID win, UUID promise, @Nullable String note, When when, List<Source> sources)
            implements OfPromise {}

    record MissPromise(UUID win, UUID promise, @Nullable String note, When when, List<Source> sources)
            implements OfPromise {}

    record WithdrawPromise(UUID win, UUID promise, String because, When when, List<Source> sources)
            implements OfPromise {}
}
