package org.actionledger.campaign.dispute;

import java.util.UUID;
import org.actionledger.events.DisputeEvent.OfferAccepted;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OfferRejected;
import org.actionledger.events.DisputeEvent.OfferWithdrawn;
import org.actionledger.events.DisputeEvent.OnOffer;
import org.jspecify.annotations.Nullable;

/** What can be asked about the offers in a dispute. */
sealed interface OfferCommand extends DisputeCommand {

    /**
     * Records an offer.
     *
     * @param fact as if it were the first: which it is, the dispute knows
     */
    record ReceiveOffer(OfferReceived fact) implements OfferCommand {}

    /** What becomes of an offer that was received. */
    sealed interface OfReceived extends OfferCommand {

        @Override
        OnOffer fact();

        default UUID offer() {
            return fact().offer();
        }
    }

    /**
     * Records that it was accepted.
     *
     * @param onRecord what is on record of the ballot in which members said so; null where nothing is, or none was named
     */
    record AcceptOffer(OfferAccepted fact, @Nullable BallotOnRecord onRecord) implements OfReceived {}

    /**
     * Records that it was rejected.
     *
     * @param onRecord as of an acceptance
     */
    record RejectOffer(OfferRejected fact, @Nullable BallotOnRecord onRecord) implements OfReceived {}

    record WithdrawOffer(OfferWithdrawn fact) implements OfReceived {}

    /**
     * A ballot, as far as it matters to an offer.
     *
     * @param statutory it asked about industrial action
     * @param offer which offer it asked about, where that was said
     */
    record BallotOnRecord(
            UUID dispute, boolean statutory, @Nullable UUID offer) {}
}
