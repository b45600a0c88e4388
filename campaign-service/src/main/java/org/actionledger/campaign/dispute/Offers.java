package org.actionledger.campaign.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.actionledger.campaign.dispute.Offer.Answer;
import org.actionledger.campaign.dispute.Offer.Standing;
import org.actionledger.events.DisputeEvent.OfferReceived;

/** The offers made in one dispute, as they were recorded. */
record Offers(List<Offer> all) {

    static final Offers NONE = new Offers(List.of());

    Offers {
        all = List.copyOf(all);
    }

    Optional<Offer> find(UUID offer) {
        return all.stream().filter(one -> one.id().equals(offer)).findFirst();
    }

    Offers received(OfferReceived received) {
        List<Offer> more = new ArrayList<>(all);
        more.add(Offer.received(received.offer(), received.when()));
        return new Offers(more);
    }

    Offers answered(UUID offer, Answer given) {
        return changed(offer, one -> one.answered(given));
    }

    Offers now(UUID offer, Standing standing) {
        return changed(offer, one -> one.now(standing));
    }

    private Offers changed(UUID offer, UnaryOperator<Offer> change) {
        return new Offers(all.stream()
                .map(one -> one.id().equals(offer) ? change.apply(one) : one)
                .toList());
    }
}
