package org.actionledger.projections.timeline;

import java.util.List;
import java.util.Map;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.events.CampaignEvent.OnNextStep;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OfferSuperseded;
import org.actionledger.events.DisputeEvent.OnAction;
import org.actionledger.events.DisputeEvent.OnOffer;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.Streams;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.WinEvent.OnPromise;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.language.Messages;

/**
 * What has to be on record in a campaign before an event can be placed.
 *
 * <p>Of the event's own stream only: what another service records may come later.
 *
 * @param what kind of thing it is, e.g. {@code ballot}
 */
public record Required(String what, String ref) {

    static List<Required> by(LedgerEvent event) {
        return switch (event) {
            case CampaignLaunched _, MessagePublished _, MeetingHeld _, NextStepPlanned _, DiscrepancyNoted _ ->
                List.of();
            case OnNextStep next -> List.of(new Required("next-step", Ref.step(next, next.step())));
            case DisputeDeclared _ -> List.of();
            case OfferReceived _, ActionCalled _ ->
                List.of(new Required("dispute", Streams.dispute(((DisputeEvent) event).dispute())));
            case OfferSuperseded end -> List.of(offer(Ref.offer(end, end.offer())), offer(Ref.offer(end, end.by())));
            case OnOffer end -> List.of(offer(Ref.offer(end, end.offer())));
            case OnAction next -> List.of(new Required("action", Ref.action(next, next.action())));
            case BallotAnnounced _ -> List.of();
            case BallotOpened _, TurnoutReported _, BallotPutOnHold _, BallotClosed _, ResultDeclared _ ->
                List.of(new Required("ballot", Streams.ballot(((BallotEvent) event).ballot())));
            case MandateSecured _ -> List.of();
            case MandateStated _, MandateExercised _, MandateSetAside _ ->
                List.of(new Required("mandate", Streams.mandate(((MandateEvent) event).mandate())));
            case WinSecured _ -> List.of();
            case PromiseMade made -> List.of(new Required("win", Streams.win(made.win())));
            case OnPromise next -> List.of(new Required("promise", Ref.promise(next, next.promise())));
            case PolicyEvent _, UnionEvent _ -> List.of();
        };
    }

    /** Why the event is told without it. */
    String warning(Messages messages) {
        return messages.say("missing." + what, Map.of("ref", ref));
    }

    private static Required offer(String ref) {
        return new Required("offer", ref);
    }
}
