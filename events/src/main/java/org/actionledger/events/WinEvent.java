package org.actionledger.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a win: something secured, with the promises inside it. */
public sealed interface WinEvent extends LedgerEvent {

    UUID win();

    /** What becomes of a promise that was made. */
    sealed interface OnPromise extends WinEvent {

        UUID promise();
    }

    /**
     * Something was won.
     *
     * @param counterparty who conceded it
     * @param number its place in the list that the union printed, from 1
     */
    record WinSecured(
            UUID win,
            UUID campaign,
            @Nullable UUID dispute,
            @Nullable UUID offer,
            @Nullable Integer number,
            @Longest(Longest.TITLE) String headline,
            @Longest(Longest.LONG_TEXT) String detail,
            String theme,
            List<Measure> measures,
            String counterparty,
            When when,
            List<Source> sources)
            implements WinEvent {}

    /**
     * Somebody must do one thing as part of the win.
     *
     * @param due null where no date was given
     */
    record PromiseMade(
            UUID win,
            UUID promise,
            String what,
            String owedBy,
            @Nullable When due,
            When when,
            List<Source> sources) implements WinEvent {}

    /** Something was done towards a promise, and something is left to do. */
    record PromiseProgressed(UUID win, UUID promise, String note, When when, List<Source> sources)
            implements OnPromise {}

    record PromiseDelivered(
            UUID win, UUID promise, @Nullable String note, When when, List<Source> sources) implements OnPromise {}

    record PromiseMissed(UUID win, UUID promise, @Nullable String note, When when, List<Source> sources)
            implements OnPromise {}

    record PromiseWithdrawn(UUID win, UUID promise, String because, When when, List<Source> sources)
            implements OnPromise {}
}
