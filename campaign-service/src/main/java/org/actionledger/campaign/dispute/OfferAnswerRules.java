package org.actionledger.campaign.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.actionledger.campaign.dispute.Offer.Answer;
import org.actionledger.campaign.dispute.Offer.Standing;
import org.actionledger.campaign.dispute.OfferCommand.AcceptOffer;
import org.actionledger.campaign.dispute.OfferCommand.BallotOnRecord;
import org.actionledger.campaign.dispute.OfferCommand.OfReceived;
import org.actionledger.campaign.dispute.OfferCommand.RejectOffer;
import org.actionledger.journal.decide.Refusal;
import org.jspecify.annotations.Nullable;

/** Why an offer cannot have been accepted, rejected or withdrawn, going by what is on record of it. */
final class OfferAnswerRules {

    private OfferAnswerRules() {}

    static List<Refusal> refusalsToAccept(AcceptOffer accept, Offer offer) {
        List<Refusal> refusals = new ArrayList<>(unanswered(offer));
        if (offer.standing() == Standing.WITHDRAWN) {
            refusals.add(Refusal.of(
                    "offer-stands", "this offer was withdrawn: record the offer that was accepted in its place"));
        }
        refusals.addAll(ballot(accept.fact().ballot(), accept.onRecord(), accept));
        return refusals;
    }

    static List<Refusal> refusalsToReject(RejectOffer reject, Offer offer) {
        List<Refusal> refusals = new ArrayList<>(unanswered(offer));
        refusals.addAll(ballot(reject.fact().ballot(), reject.onRecord(), reject));
        return refusals;
    }

    static List<Refusal> refusalsToWithdraw(Offer offer) {
        List<Refusal> refusals = new ArrayList<>();
        if (offer.standing() == Standing.WITHDRAWN) {
            refusals.add(Refusal.of("offer-stands", "this offer was recorded as withdrawn already"));
        }
        if (offer.answer() == Answer.ACCEPTED) {
            refusals.add(Refusal.of(
                    "offer-is-not-agreed", "this offer was accepted, and what is agreed is no offer any more"));
        }
        return refusals;
    }

    private static List<Refusal> unanswered(Offer offer) {
        return switch (offer.answer()) {
            case NONE -> List.of();
            case ACCEPTED -> List.of(Refusal.of("offer-is-unanswered", "this offer was recorded as accepted already"));
            case REJECTED ->
                List.of(Refusal.of(
                        "offer-is-unanswered",
                        "this offer was recorded as rejected already: if it was made again, record it as a new offer"));
        };
    }

    private static List<Refusal> ballot(@Nullable UUID named, @Nullable BallotOnRecord ballot, OfReceived answer) {
        if (named == null) {
            return List.of();
        }
        if (ballot == null) {
            return List.of(Refusal.of(
                    "ballot-is-announced",
                    "no ballot is recorded under the id " + named + ": announce it first",
                    "ballot"));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (!ballot.dispute().equals(answer.dispute())) {
            refusals.add(Refusal.of("ballot-is-of-this-dispute", "this ballot was held in another dispute", "ballot"));
        }
        if (ballot.statutory()) {
            refusals.add(Refusal.of(
                    "ballot-is-on-an-offer",
                    "this was a statutory ballot, on industrial action: name the ballot that asked about the offer",
                    "ballot"));
        } else if (ballot.offer() != null && !ballot.offer().equals(answer.offer())) {
            refusals.add(
                    Refusal.of("ballot-is-on-this-offer", "this ballot asked members about another offer", "ballot"));
        }
        return refusals;
    }
}
