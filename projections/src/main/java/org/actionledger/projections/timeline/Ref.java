package org.actionledger.projections.timeline;

import java.util.UUID;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.Streams;
import org.actionledger.events.WinEvent;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.WinSecured;
import org.jspecify.annotations.Nullable;

/** Names of things, each with the stream it is recorded in and what it is: an offer and an action of one id are two things. */
final class Ref {

    private Ref() {}

    static String step(CampaignEvent event, UUID step) {
        return Streams.campaign(event.campaign()) + "/next-step/" + step;
    }

    static String offer(DisputeEvent event, UUID offer) {
        return Streams.dispute(event.dispute()) + "/offer/" + offer;
    }

    static String action(DisputeEvent event, UUID action) {
        return Streams.dispute(event.dispute()) + "/action/" + action;
    }

    static String promise(WinEvent event, UUID promise) {
        return Streams.win(event.win()) + "/promise/" + promise;
    }

    /** What the event brings into the record, for others to be about; null where nothing is. */
    static @Nullable String broughtBy(LedgerEvent event) {
        return switch (event) {
            case CampaignLaunched launched -> Streams.campaign(launched.campaign());
            case NextStepPlanned step -> step(step, step.step());
            case DisputeDeclared declared -> Streams.dispute(declared.dispute());
            case OfferReceived received -> offer(received, received.offer());
            case ActionCalled called -> action(called, called.action());
            case BallotAnnounced announced -> Streams.ballot(announced.ballot());
            case MandateSecured secured -> Streams.mandate(secured.mandate());
            case WinSecured win -> Streams.win(win.win());
            case PromiseMade made -> promise(made, made.promise());
            default -> null;
        };
    }
}
