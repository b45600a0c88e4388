package org.actionledger.campaign.dispute;

import static org.actionledger.journal.decide.Decision.refuse;
import static org.actionledger.journal.decide.Decision.refuseOfNothing;

import org.actionledger.campaign.dispute.Dispute.Declared;
import org.actionledger.campaign.dispute.Dispute.NotDeclared;
import org.actionledger.campaign.dispute.DisputeCommand.DeclareDispute;
import org.actionledger.campaign.dispute.Offer.Answer;
import org.actionledger.campaign.dispute.Offer.Standing;
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
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;

/** Keeps a dispute, the offers made in it and the action taken. */
final class DisputeDecider implements Decider<DisputeCommand, Dispute, DisputeEvent> {

    @Override
    public Dispute initial() {
        return new NotDeclared();
    }

    @Override
    public Decision<DisputeEvent> decide(DisputeCommand command, Dispute dispute) {
        return switch (command) {
            case DeclareDispute declare ->
                switch (dispute) {
                    case NotDeclared _ -> DeclarationRules.decide(declare);
                    case Declared _ -> refuse("dispute-is-new", "this dispute is recorded already");
                };
            case OfferCommand offer ->
                switch (dispute) {
                    case NotDeclared _ -> notDeclared();
                    case Declared declared -> OfferDecisions.decide(offer, declared.offers());
                };
            case ActionCommand action ->
                switch (dispute) {
                    case NotDeclared _ -> notDeclared();
                    case Declared declared -> ActionDecisions.decide(action, declared.actions());
                };
        };
    }

    private static Decision<DisputeEvent> notDeclared() {
        return refuseOfNothing("dispute-is-declared", "no dispute is recorded under this id: declare it first");
    }

    @Override
    public Dispute evolve(Dispute dispute, DisputeEvent event) {
        return switch (dispute) {
            case NotDeclared _ -> begun(event);
            case Declared declared -> gone(declared, event);
        };
    }

    private static Declared begun(DisputeEvent event) {
        return switch (event) {
            case DisputeDeclared _ -> new Declared(Offers.NONE, Actions.NONE);
            case OfferReceived _,
                    OfferSuperseded _,
                    OfferWithdrawn _,
                    OfferAccepted _,
                    OfferRejected _,
                    ActionCalled _,
                    ActionStarted _,
                    ActionCalledOff _,
                    ActionEnded _ ->
                throw new IllegalStateException("dispute " + event.dispute() + " does not begin with its declaration");
        };
    }

    private static Declared gone(Declared dispute, DisputeEvent event) {
        Offers offers = dispute.offers();
        Actions actions = dispute.actions();
        return switch (event) {
            case OfferReceived received -> new Declared(offers.received(received), actions);
            case OfferSuperseded superseded ->
                new Declared(offers.now(superseded.offer(), Standing.SUPERSEDED), actions);
            case OfferWithdrawn withdrawn -> new Declared(offers.now(withdrawn.offer(), Standing.WITHDRAWN), actions);
            case OfferAccepted accepted -> new Declared(offers.answered(accepted.offer(), Answer.ACCEPTED), actions);
            case OfferRejected rejected -> new Declared(offers.answered(rejected.offer(), Answer.REJECTED), actions);
            case ActionCalled called -> new Declared(offers, actions.with(called.action(), Actions.Standing.CALLED));
            case ActionStarted started -> new Declared(offers, actions.started(started.action()));
            case ActionEnded ended -> new Declared(offers, actions.ended(ended.action()));
            case ActionCalledOff off -> new Declared(offers, actions.with(off.action(), Actions.Standing.CALLED_OFF));
            case DisputeDeclared _ -> dispute;
        };
    }
}
