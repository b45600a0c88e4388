package org.actionledger.events;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
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
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.events.PolicyEvent.PolicyRefused;
import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.PromiseProgressed;
import org.actionledger.events.WinEvent.PromiseWithdrawn;
import org.actionledger.events.WinEvent.WinSecured;

/** The name of every event, as stored and published. A name is never edited and never used again for something else. */
public final class EventNames {

    public static final Map<String, Class<? extends LedgerEvent>> TYPES = Map.ofEntries(
            entry("org.actionledger.CampaignLaunched", CampaignLaunched.class),
            entry("org.actionledger.MessagePublished", MessagePublished.class),
            entry("org.actionledger.MeetingHeld", MeetingHeld.class),
            entry("org.actionledger.NextStepPlanned", NextStepPlanned.class),
            entry("org.actionledger.NextStepDone", NextStepDone.class),
            entry("org.actionledger.NextStepDropped", NextStepDropped.class),
            entry("org.actionledger.DiscrepancyNoted", DiscrepancyNoted.class),
            entry("org.actionledger.DisputeDeclared", DisputeDeclared.class),
            entry("org.actionledger.OfferReceived", OfferReceived.class),
            entry("org.actionledger.OfferSuperseded", OfferSuperseded.class),
            entry("org.actionledger.OfferWithdrawn", OfferWithdrawn.class),
            entry("org.actionledger.OfferAccepted", OfferAccepted.class),
            entry("org.actionledger.OfferRejected", OfferRejected.class),
            entry("org.actionledger.ActionCalled", ActionCalled.class),
            entry("org.actionledger.ActionStarted", ActionStarted.class),
            entry("org.actionledger.ActionCalledOff", ActionCalledOff.class),
            entry("org.actionledger.ActionEnded", ActionEnded.class),
            entry("org.actionledger.MandateSecured", MandateSecured.class),
            entry("org.actionledger.MandateStated", MandateStated.class),
            entry("org.actionledger.MandateExercised", MandateExercised.class),
            entry("org.actionledger.MandateSetAside", MandateSetAside.class),
            entry("org.actionledger.PolicyRefused", PolicyRefused.class),
            entry("org.actionledger.WinSecured", WinSecured.class),
            entry("org.actionledger.PromiseMade", PromiseMade.class),
            entry("org.actionledger.PromiseProgressed", PromiseProgressed.class),
            entry("org.actionledger.PromiseDelivered", PromiseDelivered.class),
            entry("org.actionledger.PromiseMissed", PromiseMissed.class),
            entry("org.actionledger.PromiseWithdrawn", PromiseWithdrawn.class),
            entry("org.actionledger.UnionRegistered", UnionRegistered.class),
            entry("org.actionledger.BallotAnnounced", BallotAnnounced.class),
            entry("org.actionledger.BallotOpened", BallotOpened.class),
            entry("org.actionledger.TurnoutReported", TurnoutReported.class),
            entry("org.actionledger.BallotPutOnHold", BallotPutOnHold.class),
            entry("org.actionledger.BallotClosed", BallotClosed.class),
            entry("org.actionledger.ResultDeclared", ResultDeclared.class));

    private static final Map<Class<? extends LedgerEvent>, String> NAMES =
            TYPES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventNames() {}

    /** The name of the event that people call so, e.g. {@code BallotOpened}. */
    public static Optional<String> endingIn(String called) {
        return TYPES.keySet().stream()
                .filter(name -> name.substring(name.lastIndexOf('.') + 1).equals(called))
                .findFirst();
    }

    public static String of(LedgerEvent event) {
        return of(event.getClass());
    }

    public static String of(Class<? extends LedgerEvent> kind) {
        String name = NAMES.get(kind);
        if (name == null) {
            throw new IllegalArgumentException(kind.getName() + " has no name");
        }
        return name;
    }
}
