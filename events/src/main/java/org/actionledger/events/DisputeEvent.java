package org.actionledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens in one union's trade dispute with one or more employers. */
public sealed interface DisputeEvent extends LedgerEvent {

    UUID dispute();

    When when();

    /** What becomes of action that was called. */
    sealed interface OnAction extends DisputeEvent {

        UUID action();
    }

    /** What becomes of an offer that was received. */
    sealed interface OnOffer extends DisputeEvent {

        UUID offer();
    }

    /**
     * A union is in dispute.
     *
     * @param jurisdiction {@code ENGLAND}, {@code WALES}, {@code SCOTLAND}, {@code GREAT_BRITAIN} or {@code NORTHERN_IRELAND}
     */
    record DisputeDeclared(
            UUID dispute,
            UUID campaign,
            UUID union,
            @Longest(Longest.TITLE) String title,
            @Longest(Longest.NAME) List<String> employers,
            String jurisdiction,
            List<String> matters,
            When when,
            List<Source> sources)
            implements DisputeEvent {}

    /**
     * The other side put terms forward.
     *
     * @param version from 1, one more than the offer before it in this dispute
     * @param from who made the offer
     */
    record OfferReceived(
            UUID dispute,
            UUID offer,
            int version,
            @Longest(Longest.TITLE) String title,
            String from,
            List<OfferTerm> terms,
            When when,
            List<Source> sources)
            implements DisputeEvent {}

    /**
     * One thing offered.
     *
     * @param matter which matter of the dispute it is about
     */
    record OfferTerm(String matter, String what, List<Measure> measures) {}

    /** The sources are those of the later one of the two offers to be recorded. */
    record OfferSuperseded(UUID dispute, UUID offer, UUID by, When when) implements OnOffer {}

    record OfferWithdrawn(
            UUID dispute, UUID offer, @Nullable String because, When when, List<Source> sources) implements OnOffer {}

    /**
     * The offer was accepted, by a ballot or by a body.
     *
     * @param body e.g. "Welsh Executive Committee"
     */
    record OfferAccepted(
            UUID dispute,
            UUID offer,
            @Nullable UUID ballot,
            @Longest(Longest.LONG_TEXT) @Nullable String body,
            @Nullable String because,
            When when,
            List<Source> sources)
            implements OnOffer {}

    record OfferRejected(
            UUID dispute,
            UUID offer,
            @Nullable UUID ballot,
            @Longest(Longest.LONG_TEXT) @Nullable String body,
            @Nullable String because,
            When when,
            List<Source> sources)
            implements OnOffer {}

    /**
     * Members were called to act.
     *
     * @param mandates under which they are called
     * @param kind {@code STRIKE} or {@code ACTION_SHORT_OF_STRIKE}
     * @param pattern {@code CONTINUOUS} or {@code LISTED}
     * @param from first day of continuous action, where it is known
     * @param until last day that was announced for continuous action, where one was
     * @param days the days of discontinuous action
     * @param instructions what members are asked to do or to stop doing
     */
    record ActionCalled(
            UUID dispute,
            UUID action,
            @Most(Most.MANDATES) List<UUID> mandates,
            String kind,
            String pattern,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<LocalDate> days,
            List<String> instructions,
            When when,
            List<Source> sources)
            implements DisputeEvent {}

    record ActionStarted(UUID dispute, UUID action, When when, List<Source> sources) implements OnAction {}

    record ActionCalledOff(
            UUID dispute, UUID action, @Nullable String because, When when, List<Source> sources) implements OnAction {}

    record ActionEnded(UUID dispute, UUID action, @Nullable String because, When when, List<Source> sources)
            implements OnAction {}
}
