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
import org.actionledger.events.DisputeEvent.OfferAccepted;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OfferRejected;
import org.actionledger.events.DisputeEvent.OfferSuperseded;
import org.actionledger.events.DisputeEvent.OfferWithdrawn;
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
        OfferReceived received = new OfferReceived(
                receive.dispute(),
                receive.offer(),
                offers.all().size() + 1,
                receive.title(),
                receive.from(),
                receive.terms(),
                receive.when(),
                receive.sources());
        // Before its date is compared with the others': it may be none.
        List<Refusal> refusals = new ArrayList<>(EventLimits.problems(received, Refusal::beyondLimits));
        for (int i = 0; i < receive.terms().size(); i++) {
            refusals.addAll(Measures.refusals(
                    "terms[" + i + "].measures", receive.terms().get(i).measures()));
        }
        if (!refusals.isEmpty()) {
            return new Decision.Refused<>(refusals);
        }
        List<DisputeEvent> events = new ArrayList<>(List.of(received));
        Optional<Offer> next = offers.all().stream()
                .filter(offer -> offer.isAfter(receive.when()))
                .min(Comparator.comparing(offer -> Edtf.parse(offer.when().date())));
        if (next.isPresent()) {
            // It comes into the record late: what was made after it had superseded it.
            events.add(superseded(
                    receive, receive.offer(), next.get().id(), next.get().when()));
        } else {
            offers.all().stream()
                    .filter(Offer::isOpen)
                    .forEach(open -> events.add(superseded(receive, open.id(), receive.offer(), receive.when())));
        }
        return new Decision.Accepted<>(events);
    }

    private static OfferSuperseded superseded(ReceiveOffer receive, UUID offer, UUID by, When when) {
        return new OfferSuperseded(receive.dispute(), offer, by, when);
    }

    private static Decision<DisputeEvent> answer(OfReceived command, Offer offer) {
        return switch (command) {
            case AcceptOffer accept ->
                Decision.unless(
                        OfferAnswerRules.refusalsToAccept(accept, offer),
                        List.of(new OfferAccepted(
                                accept.dispute(),
                                accept.offer(),
                                accept.by().ballot(),
                                accept.by().body(),
                                accept.because(),
                                accept.when(),
                                accept.sources())));
            case RejectOffer reject ->
                Decision.unless(
                        OfferAnswerRules.refusalsToReject(reject, offer),
                        List.of(new OfferRejected(
                                reject.dispute(),
                                reject.offer(),
                                reject.by().ballot(),
                                reject.by().body(),
                                reject.because(),
                                reject.when(),
                                reject.sources())));
            case WithdrawOffer withdraw ->
                Decision.unless(
                        OfferAnswerRules.refusalsToWithdraw(offer),
                        List.of(new OfferWithdrawn(
                                withdraw.dispute(),
                                withdraw.offer(),
                                withdraw.because(),
                                withdraw.when(),
                                withdraw.sources())));
        };
    }
}
