package org.actionledger.campaign.dispute;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.DisputeEvent.OfferTerm;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/** What can be asked about the offers in a dispute. */
sealed interface OfferCommand extends DisputeCommand {

    UUID offer();

    record ReceiveOffer(
            UUID dispute, UUID offer, String title, String from, List<OfferTerm> terms, When when, List<Source> sources)
            implements OfferCommand {}

    /** What becomes of an offer that was received. */
    sealed interface OfReceived extends OfferCommand {}

    record AcceptOffer(
            UUID dispute, UUID offer, By by, @Nullable String because, When when, List<Source> sources)
            implements OfReceived {}

    record RejectOffer(
            UUID dispute, UUID offer, By by, @Nullable String because, When when, List<Source> sources)
            implements OfReceived {}

    record WithdrawOffer(UUID dispute, UUID offer, @Nullable String because, When when, List<Source> sources)
            implements OfReceived {}

    /**
     * Who answered an offer, as far as anybody said.
     *
     * @param ballotOnRecord what is on record of {@code ballot}; null where nothing is, or none was named
     */
    record By(
            @Nullable UUID ballot,
            @Nullable BallotOnRecord ballotOnRecord,
            @Nullable String body) {}

    /**
     * A ballot, as far as it matters to an offer.
     *
     * @param statutory it asked about industrial action
     * @param offer which offer it asked about, where that was said
     */
    record BallotOnRecord(
            UUID dispute, boolean statutory, @Nullable UUID offer) {}
}
