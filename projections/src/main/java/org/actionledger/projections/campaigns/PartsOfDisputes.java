package org.actionledger.projections.campaigns;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.ActionCalledOff;
import org.actionledger.events.DisputeEvent.ActionEnded;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OnOffer;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;

/** Keeps disputes, with the offers made and the action called in them. */
final class PartsOfDisputes {

    private PartsOfDisputes() {}

    static void apply(EventEnvelope<DisputeEvent> envelope, Changes<CampaignPart> parts) {
        switch (envelope.event()) {
            case DisputeDeclared declared -> parts.put(new CampaignPart.Dispute(envelope.of(declared)));
            case OfferReceived offer -> parts.put(new CampaignPart.Offer(envelope.of(offer), null));
            case OnOffer end ->
                parts.change(
                        CampaignPart.Offer.id(end.dispute(), end.offer()),
                        part -> new CampaignPart.Offer(((CampaignPart.Offer) part).begun(), envelope.of(end)));
            case ActionCalled called ->
                parts.put(new CampaignPart.Action(envelope.of(ShortenedCall.of(called)), null, null, null));
            case ActionStarted next ->
                action(
                        parts,
                        next.dispute(),
                        next.action(),
                        it -> new CampaignPart.Action(it.begun(), envelope.of(next), it.calledOff(), it.ended()));
            case ActionCalledOff next ->
                action(
                        parts,
                        next.dispute(),
                        next.action(),
                        it -> new CampaignPart.Action(it.begun(), it.started(), envelope.of(next), it.ended()));
            case ActionEnded next ->
                action(
                        parts,
                        next.dispute(),
                        next.action(),
                        it -> new CampaignPart.Action(it.begun(), it.started(), it.calledOff(), envelope.of(next)));
        }
    }

    private static void action(
            Changes<CampaignPart> parts, UUID dispute, UUID action, UnaryOperator<CampaignPart.Action> change) {
        parts.change(CampaignPart.Action.id(dispute, action), part -> change.apply((CampaignPart.Action) part));
    }
}
