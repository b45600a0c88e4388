package org.actionledger.campaign.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.actionledger.campaign.dispute.OfferCommand.AcceptOffer;
import org.actionledger.campaign.dispute.OfferCommand.OfReceived;
import org.actionledger.campaign.dispute.OfferCommand.ReceiveOffer;
import org.actionledger.campaign.dispute.OfferCommand.RejectOffer;
import org.actionledger.campaign.dispute.OfferCommand.WithdrawOffer;
import org.actionledger.campaign.limits.Measures;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OfferSuperseded;
import org.actionledger.events.Edtf;
import org.actionledger.events.EventLimits;
import org.actionledger.events.When;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.decide.Refusal;

/** What follows from an offer, and from the answer to one. */
final class OfferDecisions {

    private OfferDecisions() {}

    static Decision<DisputeEvent> decide(OfferCommand command, Offers offers) {
        return switch (command) {
            case ReceiveOffer receive -> receive(receive, offers);
            case OfReceived next ->
                offers.find(next.offer())
                        .map(offer -> answer(next, offer))
                        .orElseGet(() -> Decision.refuseOfNothing(
                                "offer-is-received",
                                "this dispute has no offer under this id: record the offer first"));
        };
    }

    private static Decision<DisputeEvent> receive(ReceiveOffer receive, Offers offers) {
        OfferReceived received = numbered(receive.fact(), offers.all().size() + 1);
        // Before its date is compared with the others': it may be none.
        List<Refusal> refusals = new ArrayList<>(EventLimits.problems(received, Refusal::beyondLimits));
        for (int i = 0; i < received.terms().size(); i++) {
            refusals.addAll(Measures.refusals(
                    "terms[" + i + "].measures", received.terms().get(i).measures()));
        }
        if (!refusals.isEmpty()) {
            return new Decision.Refused<>(refusals);
        }
        List<DisputeEvent> events = new ArrayList<>(List.of(received));
        Optional<Offer> next = offers.all().stream()
                .filter(offer -> offer.isAfter(received.when()))
                .min(Comparator.comparing(offer -> Edtf.parse(offer.when().date())));
        if (next.isPresent()) {
            // It comes into the record late: what was made after it had superseded it.
            events.add(superseded(
                    received, received.offer(), next.get().id(), next.get().when()));
        } else {
            offers.all().stream()
                    .filter(Offer::isOpen)
                    .forEach(open -> events.add(superseded(received, open.id(), received.offer(), received.when())));
        }
        return new Decision.Accepted<>(events);
    }

    private static OfferReceived numbered(OfferReceived offer, int version) {
        return new OfferReceived(
                offer.dispute(),
                offer.offer(),
                version,
                offer.title(),
                offer.from(),
                offer.terms(),
                offer.when(),
                offer.sources());
    }

    private static OfferSuperseded superseded(OfferReceived received, UUID offer, UUID by, When when) {
        return new OfferSuperseded(received.dispute(), offer, by, when);
    }

    private static Decision<DisputeEvent> answer(OfReceived command, Offer offer) {
        List<Refusal> refusals =
                switch (command) {
                    case AcceptOffer accept -> OfferAnswerRules.refusalsToAccept(accept, offer);
                    case RejectOffer reject -> OfferAnswerRules.refusalsToReject(reject, offer);
                    case WithdrawOffer _ -> OfferAnswerRules.refusalsToWithdraw(offer);
                };
        return Decision.unless(refusals, List.of(command.fact()));
    }
}
