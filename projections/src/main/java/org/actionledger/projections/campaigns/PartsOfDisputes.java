package org.actionledger.projections.campaigns;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.ActionCalledOff;
import org.actionledger.events.DisputeEvent.ActionEnded;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferAccepted;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OfferRejected;
import org.actionledger.events.DisputeEvent.OfferSuperseded;
import org.actionledger.events.DisputeEvent.OfferWithdrawn;
import org.actionledger.projections.fold.Changes;

/** Keeps disputes, with the offers made and the action called in them. */
final class PartsOfDisputes {

    private PartsOfDisputes() {}

    static void apply(DisputeEvent event, String key, Changes<CampaignPart> parts) {
        switch (event) {
            case DisputeDeclared declared ->
                parts.put(new CampaignPart.Dispute(
                        key,
                        declared.dispute().toString(),
                        declared.union(),
                        declared.title(),
                        declared.employers(),
                        declared.jurisdiction(),
                        declared.matters(),
                        declared.when(),
                        declared.sources()));
            case OfferReceived offer ->
                parts.put(new CampaignPart.Offer(
                        key,
                        offer.offer().toString(),
                        offer.dispute().toString(),
                        offer.version(),
                        offer.title(),
                        offer.from(),
                        offer.terms(),
                        offer.when(),
                        null,
                        offer.sources()));
            case OfferSuperseded end ->
                answered(parts, end, end.offer(), new CampaignPart.Answer("SUPERSEDED", end.when()));
            case OfferWithdrawn end ->
                answered(parts, end, end.offer(), new CampaignPart.Answer("WITHDRAWN", end.when()));
            case OfferAccepted end ->
                answered(parts, end, end.offer(), new CampaignPart.Answer("ACCEPTED", end.when()));
            case OfferRejected end ->
                answered(parts, end, end.offer(), new CampaignPart.Answer("REJECTED", end.when()));
            case ActionCalled called ->
                parts.put(new CampaignPart.Action(
                        key,
                        called.action().toString(),
                        called.dispute().toString(),
                        called.mandates(),
                        called.kind(),
                        called.pattern(),
                        called.from(),
                        called.until(),
                        called.days(),
                        called.instructions(),
                        called.when(),
                        null,
                        null,
                        null,
                        called.sources()));
            case ActionStarted next -> action(parts, next, next.action(), action -> action.startedOn(next.when()));
            case ActionCalledOff next -> action(parts, next, next.action(), action -> action.calledOffOn(next.when()));
            case ActionEnded next -> action(parts, next, next.action(), action -> action.endedOn(next.when()));
        }
    }

    private static void answered(Changes<CampaignPart> parts, DisputeEvent event, UUID offer, CampaignPart.Answer end) {
        parts.change(
                CampaignPart.Offer.id(event.dispute(), offer), part -> ((CampaignPart.Offer) part).answeredBy(end));
    }

    private static void action(
            Changes<CampaignPart> parts, DisputeEvent event, UUID action, UnaryOperator<CampaignPart.Action> change) {
        parts.change(CampaignPart.Action.id(event.dispute(), action), part -> change.apply((CampaignPart.Action) part));
    }
}
